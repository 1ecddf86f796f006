import type { Reader } from '#domain/index/reader.ts';
import { isLive } from '#domain/record/base.ts';
import type { Change, Plan } from '#domain/record/change.ts';
import { edited } from '#domain/record/edited.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import type { Problem } from '#domain/record/problem.ts';
import { type Content, contentOf } from '#domain/record/records.ts';
import { done, type Result, refused } from '#domain/record/result.ts';
import { asSeen, type Seen } from '#domain/record/seen.ts';
import { firstTooLong, isBlank, textLimit, verbatim, wellFormed } from '#domain/record/words.ts';
import type { Criterion, Translation } from './criterion.ts';

/** Where a criterion stands: `left` is not read back yet; `reworded` was confirmed in other words than the first. */
export type ReadBackStatus = 'left' | 'confirmed' | 'reworded' | 'sentBack';

export function readBackStatusOf({
  readBack,
  original,
}: Pick<Criterion, 'readBack' | 'original'>): ReadBackStatus {
  if (readBack === 'confirmed') return original === undefined ? 'confirmed' : 'reworded';
  return readBack ?? 'left';
}

/** The same answer for several criteria, in one act; those that have it already, or are gone, are passed over. */
function answered(
  index: Reader,
  ids: readonly CriterionId[],
  readBack: 'confirmed' | 'sentBack',
): Result<readonly Change[], Problem> {
  const criteria = ids.map((id) => index.record('criteria', id)).filter(isLive);
  if (criteria.length === 0) return refused({ type: 'NotFound', table: 'criteria' });
  return done(
    criteria.flatMap((before) => edited('criteria', asSeen(before), { ...contentOf(before), readBack })),
  );
}

/**
 * The group keeps these criteria as they are read: one act, one undo, for one criterion or for a whole component.
 * Refuses when none of them is there; what is confirmed already plans no change.
 */
export function confirmCriteria(index: Reader, ids: readonly CriterionId[]): Result<Plan, Problem> {
  const changes = answered(index, ids, 'confirmed');
  if (!changes.ok) return changes;
  return done({ act: { type: 'confirmCriterion', count: changes.value.length }, changes: changes.value });
}

/** The group does not recognise itself: the criteria are marked to be looked at again. Their words stay. Refuses as `confirmCriteria` does. */
export function sendBackCriteria(index: Reader, ids: readonly CriterionId[]): Result<Plan, Problem> {
  const changes = answered(index, ids, 'sentBack');
  if (!changes.ok) return changes;
  return done({ act: { type: 'sendBackCriterion', count: changes.value.length }, changes: changes.value });
}

export type NewWords = {
  readonly text: string;
  /** The translation that goes with the new words; absent, the one that stands is kept; blank, there is none any more. */
  readonly translation?: string;
};

function translated(before: Criterion, text: string | undefined): Translation | undefined {
  const { translation } = before;
  if (translation === undefined || text === undefined) return translation;
  return isBlank(text) ? undefined : { ...translation, text: wellFormed(text) };
}

function reworded(before: Criterion, text: string, translation: Translation | undefined): Content<Criterion> {
  const { original: former, translation: _translation, ...content } = contentOf(before);
  const first = former ?? before.text;
  return {
    ...content,
    text,
    readBack: 'confirmed',
    ...(first === text ? {} : { original: first }),
    ...(translation === undefined ? {} : { translation }),
  };
}

/**
 * The group says it in other words than those it saw, which it thereby confirms. The first words stay beside them in `original`, however
 * often it is reworded; going back to them leaves no trace. The same words again only confirm. Refuses blank words, too
 * long ones, and a criterion that is not there.
 */
export function rewordCriterion(
  reader: Reader,
  before: Seen<Criterion>,
  words: NewWords,
): Result<Plan, Problem> {
  if (reader.record('criteria', before.id) === undefined)
    return refused({ type: 'NotFound', table: 'criteria' });
  const text = verbatim(words.text);
  if (!text.ok) return text;
  const tooLong = firstTooLong([[words.translation ?? '', textLimit]]);
  if (tooLong !== undefined) return refused(tooLong);
  const after = reworded(before, text.value, translated(before, words.translation));
  const type = text.value === before.text ? 'confirmCriterion' : 'rewordCriterion';
  return done({ act: { type, count: 1 }, changes: edited('criteria', before, after) });
}
