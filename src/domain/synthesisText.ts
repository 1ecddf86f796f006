import { changeIn, create, type Plan } from './change.ts';
import type { ComponentCode } from './componentCode.ts';
import type { CriterionId, GroupId, Ids, PlatformId, SynthesisId } from './identity.ts';
import type { PlatformIndex } from './platformIndex.ts';
import type { Problem } from './problem.ts';
import type { Question } from './question.ts';
import { contentOf, type RecordBase } from './record.ts';
import { done, type Result, refused } from './result.ts';
import { verbatim } from './words.ts';

/** What a group, or the platform crossing its groups, wrote about one component. Its id is derived from scope, component and question. */
export type SynthesisText = RecordBase<'synthesis'> & {
  /** Absent: the whole platform. */
  readonly groupId?: GroupId;
  readonly component: ComponentCode;
  readonly question: Question | 'all';
  readonly text: string;
  /** The criteria that stood under the component when the text was written: shows what came after. */
  readonly covered: readonly CriterionId[];
};

/** Where a synthesis text belongs: there is at most one at each place. */
export type SynthesisPlace = {
  readonly groupId?: GroupId;
  readonly component: ComponentCode;
  readonly question: Question | 'all';
};

/** The id of the text at a place, the same on every device. */
export const synthesisId = (ids: Ids, platformId: PlatformId, place: SynthesisPlace): SynthesisId =>
  ids.derived('synthesis', platformId, place.groupId ?? '', place.component, place.question) as SynthesisId;

/** The criteria a text at this place speaks of, as they stand now, in the platform's order. */
export const coveredAt = (index: PlatformIndex, place: SynthesisPlace): readonly CriterionId[] =>
  index
    .criteria()
    .filter(
      (criterion) =>
        (place.groupId === undefined || criterion.groupId === place.groupId) &&
        (place.question === 'all' || criterion.question === place.question) &&
        index.classificationOf(criterion.id)?.code.component === place.component,
    )
    .map(({ id }) => id);

/** The live text at a place, if one was written. */
export const synthesisAt = (index: PlatformIndex, place: SynthesisPlace): SynthesisText | undefined =>
  index
    .syntheses()
    .find(
      ({ groupId, component, question }) =>
        groupId === place.groupId && component === place.component && question === place.question,
    );

/** What changed under a text since it was written. */
export type SinceWritten = {
  /** Came under the component later, by being written, classified or moved there. */
  readonly after: readonly CriterionId[];
  /** Stood there and does not any more. */
  readonly gone: readonly CriterionId[];
};

/** `current` is what stands at the text's place now: `coveredAt` of it. */
export function sinceWritten(
  { covered }: Pick<SynthesisText, 'covered'>,
  current: readonly CriterionId[],
): SinceWritten {
  const then = new Set(covered);
  const now = new Set(current);
  return {
    after: current.filter((id) => !then.has(id)),
    gone: covered.filter((id) => !now.has(id)),
  };
}

/**
 * Writes or replaces the text at a place; it covers what stands there now. Refuses an empty text (`removeSynthesis`
 * takes one away), a too long one, and a group or platform that is not there.
 */
export function writeSynthesis(
  index: PlatformIndex,
  ids: Ids,
  place: SynthesisPlace,
  text: string,
): Result<Plan, Problem> {
  const { platform } = index;
  if (platform === undefined) return refused({ type: 'NotFound', table: 'platforms' });
  const { groupId, component, question } = place;
  if (groupId !== undefined && !index.groups().some(({ id }) => id === groupId)) {
    return refused({ type: 'NotFound', table: 'groups' });
  }
  const words = verbatim(text);
  if (!words.ok) return words;
  const id = synthesisId(ids, platform.id, place);
  const before = index.record('syntheses', id);
  const after = {
    id,
    platformId: platform.id,
    ...(groupId === undefined ? {} : { groupId }),
    component,
    question,
    text: words.value,
    covered: coveredAt(index, place),
  };
  const change =
    before === undefined ? create('syntheses', after) : changeIn('syntheses', 'put', before, after);
  return done({ act: { type: 'writeSynthesis', count: 1 }, changes: [change] });
}

/** Withdraws a text; undo brings it back. Refuses one that is not there or went already. */
export function removeSynthesis(index: PlatformIndex, id: SynthesisId): Result<Plan, Problem> {
  const before = index.record('syntheses', id);
  if (before === undefined || before.deleted !== undefined) {
    return refused({ type: 'NotFound', table: 'syntheses' });
  }
  return done({
    act: { type: 'removeSynthesis', count: 1 },
    changes: [changeIn('syntheses', 'remove', before, contentOf(before))],
  });
}
