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

/**
 * The state of a criterion at read-back. `left`: not read back yet; `reworded`: confirmed in other words than the
 * first.
 */
export type ReadBackStatus = 'left' | 'confirmed' | 'reworded' | 'sentBack';

export function readBackStatusOf({
  readBack,
  original,
}: Pick<Criterion, 'readBack' | 'original'>): ReadBackStatus {
  if (readBack === 'confirmed') return original === undefined ? 'confirmed' : 'reworded';
  return readBack ?? 'left';
}

/**
 * Sets the same answer for several criteria in one act. Those that already have it, or no longer exist, are skipped.
 */
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
 * The group keeps these criteria as read: one act and one undo, for one criterion or a whole component. Refuses if none
 * of them exists. Confirming again plans no change.
 */
export function confirmCriteria(index: Reader, ids: readonly CriterionId[]): Result<Plan, Problem> {
  const changes = answered(index, ids, 'confirmed');
  if (!changes.ok) return changes;
  return done({ act: { type: 'confirmCriterion', count: changes.value.length }, changes: changes.value });
}

/**
 * The group does not recognise these criteria: they are marked to be looked at again. Their words stay. Refuses as
 * `confirmCriteria` does.
 */
export function sendBackCriteria(index: Reader, ids: readonly CriterionId[]): Result<Plan, Problem> {
  const changes = answered(index, ids, 'sentBack');
  if (!changes.ok) return changes;
  return done({ act: { type: 'sendBackCriterion', count: changes.value.length }, changes: changes.value });
}

export type NewWords = {
  readonly text: string;
  /** The translation of the new words. Absent: the present one is kept. Blank: it is removed. */
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
 * The group says it in other words than those it saw, and thereby confirms the criterion. The first words stay in
 * `original`, however often it is reworded; returning to them removes `original`. The same words again only confirm.
 * Refuses words that are blank or too long, and a criterion that does not exist.
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
