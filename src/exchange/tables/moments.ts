import {
  type Classification,
  type CodebookReference,
  classificationEntity,
} from '#domain/classification/classification.ts';
import { type Criterion, criterionEntity } from '#domain/criterion/criterion.ts';
import { lastChange } from '#domain/record/dots.ts';
import { sourceDay } from '#domain/record/sourceDay.ts';
import { isSameDot } from '#domain/record/stamp.ts';

// The id of an imported criterion follows from its source, so its 48 bits of time are zero; a fresh one says when it was made.
const fresh = /^(?!0{8}-0{4})([0-9a-f]{8})-([0-9a-f]{4})-7/i;

/** Whether a criterion was written down in this program, on any device; otherwise it came in a file. */
export const isWrittenHere = (id: string): boolean => fresh.test(id);

/** The moment that a fresh id was made, by the clock of its device; undefined for an id that has none. */
function momentOfId(id: string): string | undefined {
  const [, high, low] = fresh.exec(id) ?? [];
  return high === undefined || low === undefined
    ? undefined
    : new Date(Number.parseInt(high + low, 16)).toISOString();
}

const given = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * A moment as a source gave it, in ISO 8601: `2018-10-31 13:27` → `2018-10-31T13:27`, without a zone if it gave none.
 * Another way to write a day gives the day alone. Undefined for anything else, and for a day or an hour that does not exist.
 */
export function isoMoment(text = ''): string | undefined {
  const [, year, month, day, time, zone = ''] = given.exec(text) ?? [];
  if (year === undefined) return sourceDay(text) || undefined;
  const date = `${year}-${month}-${day}`;
  const written = time === undefined ? date : `${date}T${time}${zone}`;
  const moment = new Date(`${date}T${time ?? '00:00'}Z`);
  const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
  return exists ? written : undefined;
}

/** When it was written down: at its source, or in this program. Undefined for an imported row without a date. */
export const createdAt = ({ id, origin }: Criterion): string | undefined =>
  origin === undefined ? momentOfId(id) : isoMoment(origin.created);

/** Its latest change: in this program, else at its source. An import is no change. */
export function modifiedAt(criterion: Criterion): string | undefined {
  const last = lastChange(criterion, criterionEntity.quiet);
  const isChanged = !isSameDot(last, criterion.stamp);
  return isChanged || isWrittenHere(criterion.id) ? last.wall : isoMoment(criterion.origin?.modified);
}

const lastChoice = (choice: Classification) => lastChange(choice, classificationEntity.quiet);

/** Whether a code came with an imported criterion, in the same act. */
export const cameWithSource = (criterion: Criterion, choice: Classification): boolean =>
  !isWrittenHere(criterion.id) && isSameDot(lastChoice(choice), criterion.stamp);

/**
 * The key with which a code was given. The site's pages do not name theirs, and the key in force at an import says nothing
 * about a code that came with it.
 */
export const keyOf = (criterion: Criterion, choice: Classification): CodebookReference | undefined =>
  choice.key.keyId === '' || (criterion.origin !== undefined && cameWithSource(criterion, choice))
    ? undefined
    : choice.key;

/** When a code was given here; undefined for one that came with its criterion. */
export const codedAt = (criterion: Criterion, choice: Classification): string | undefined =>
  cameWithSource(criterion, choice) ? undefined : lastChoice(choice).wall;
