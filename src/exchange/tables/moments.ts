import {
  type Classification,
  type CodebookReference,
  classificationEntity,
  isKeyOfSource,
} from '#domain/classification/classification.ts';
import { type Criterion, criterionEntity } from '#domain/criterion/criterion.ts';
import { momentOfId } from '#domain/criterion/writtenHere.ts';
import { lastChange } from '#domain/record/dots.ts';
import { sourceDay } from '#domain/record/sourceDay.ts';
import { isSameDot } from '#domain/record/stamp.ts';

const given =
  /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?:\s?(?:(Z)|([+-]\d{2}):?(\d{2})))?)?$/;
const zoneAfterTime = /^(.*(?:\d[:h]|[ap]\.?m).*?)\s?(?:Z|[+-]\d{2}:?\d{2})$/i;

/** The day as the source wrote it. Without its zone, since that would make it a day of this device's calendar. */
function dayAsWritten(text: string): string | undefined {
  // Asked first, since it refuses long texts, on which the pattern would be slow.
  if (sourceDay(text) === '') return undefined;
  return sourceDay(text.trim().replace(zoneAfterTime, '$1')) || undefined;
}

/**
 * A moment as a source gave it, in ISO 8601: `2018-10-31 13:27` → `2018-10-31T13:27`, without a zone if it gave none.
 * Another way to write a day gives the day alone, as it was written. Undefined for anything else, and for a day or an
 * hour that does not exist. The same on every device, wherever it stands.
 */
export function isoMoment(text = ''): string | undefined {
  const [, year, month, day, time, utc = '', hours, minutes] = given.exec(text) ?? [];
  if (year === undefined) return dayAsWritten(text);
  const date = `${year}-${month}-${day}`;
  const offset = hours === undefined ? utc : `${hours}:${minutes}`;
  const written = time === undefined ? date : `${date}T${time}${offset}`;
  const moment = new Date(`${date}T${time ?? '00:00'}Z`);
  const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
  return exists ? written : undefined;
}

/** When it was written down: at its source, or in this program. Undefined for an imported row without a date. */
export const createdAt = ({ id, origin }: Criterion): string | undefined =>
  isoMoment(origin?.created) ?? momentOfId(id);

/** Its latest change: in this program, on any device, else at its source. An import is no change. */
export function modifiedAt(criterion: Criterion): string | undefined {
  const last = lastChange(criterion, criterionEntity.quiet);
  if (!isSameDot(last, criterion.stamp)) return last.wall;
  return isoMoment(criterion.origin?.modified) ?? momentOfId(criterion.id);
}

const lastChoice = (choice: Classification) => lastChange(choice, classificationEntity.quiet);

/** Whether a code came with a file that names no key: a code that was given in this program always names its own. */
export const isCodeOfSource = ({ key }: Classification): boolean => isKeyOfSource(key);

/** The key with which a code was given, as the printed synthesis names it too. */
export const keyOf = (choice: Classification): CodebookReference | undefined =>
  isCodeOfSource(choice) ? undefined : choice.key;

const minute = 60_000;

/** Whether its stamp is that of writing it down; otherwise that of an import, on a device that reads our own CSV. */
function isStampOfWriting({ id, stamp }: Criterion): boolean {
  const made = momentOfId(id);
  return made !== undefined && Math.abs(Date.parse(stamp.wall) - Date.parse(made)) < minute;
}

/** When a code was given here; undefined for one of a source, and for one that came in a file with its criterion. */
export function codedAt(criterion: Criterion, choice: Classification): string | undefined {
  const last = lastChoice(choice);
  const cameInFile = isSameDot(last, criterion.stamp) && !isStampOfWriting(criterion);
  return isCodeOfSource(choice) || cameInFile ? undefined : last.wall;
}
