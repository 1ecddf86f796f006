import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import { idAgain } from '#domain/erasure/again.ts';
import type { Reader } from '#domain/index/reader.ts';
import type { Question } from '#domain/platform/question.ts';
import { isLive } from '#domain/record/base.ts';
import { changeIn, type Plan } from '#domain/record/change.ts';
import type { CriterionId, GroupId, Ids, PlatformId, SynthesisId } from '#domain/record/identity.ts';
import type { Problem } from '#domain/record/problem.ts';
import { contentOf } from '#domain/record/records.ts';
import { done, type Result, refused } from '#domain/record/result.ts';
import { asSeen, type Seen } from '#domain/record/seen.ts';
import { verbatim } from '#domain/record/words.ts';
import type { SynthesisText } from './synthesis.ts';

/** What a synthesis text is about. Each place has at most one text. */
export type SynthesisPlace = {
  readonly groupId?: GroupId;
  readonly component: ComponentCode;
  readonly question: Question | 'all';
};

/** The id of the text at a place, the same on every device. */
export const synthesisId = (ids: Ids, platformId: PlatformId, place: SynthesisPlace): SynthesisId =>
  ids.derived('synthesis', platformId, place.groupId ?? '', place.component, place.question) as SynthesisId;

/** The same for a place whose earlier text was erased. */
const idAt = (reader: Reader, ids: Ids, platformId: PlatformId, place: SynthesisPlace): SynthesisId =>
  idAgain(ids, reader.isErased, synthesisId(ids, platformId, place));

/** The criteria at a text's place now, in the platform's order. */
export const coveredAt = (index: Reader, place: SynthesisPlace): readonly CriterionId[] =>
  index
    .criteria()
    .filter(
      (criterion) =>
        (place.groupId === undefined || criterion.groupId === place.groupId) &&
        (place.question === 'all' || criterion.question === place.question) &&
        index.classificationOf(criterion.id)?.code.component === place.component,
    )
    .map(({ id }) => id);

/** What changed since a text was written. */
export type SinceWritten = {
  /** Criteria that came under the component later, because they were written, classified or moved there. */
  readonly after: readonly CriterionId[];
  /** Criteria that were there and no longer are. */
  readonly gone: readonly CriterionId[];
};

/** `current`: the criteria at the text's place now (`coveredAt`). */
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
 * The text at a place as an editor sees it when it opens. A withdrawn one is included; undefined if none was ever
 * written.
 */
export function synthesisSeen(
  reader: Reader,
  ids: Ids,
  place: SynthesisPlace,
): Seen<SynthesisText> | undefined {
  const platformId = reader.platform?.id;
  const found = platformId && reader.record('syntheses', idAt(reader, ids, platformId, place));
  return found && asSeen(found);
}

/**
 * Writes a text in place of the one that the editor saw when it opened. It covers the criteria that are there now.
 * Refuses an empty text (`removeSynthesis` withdraws one), a text that is too long, and a group or platform that does
 * not exist.
 */
export function writeSynthesis(
  index: Reader,
  ids: Ids,
  place: SynthesisPlace,
  text: string,
  seen: Seen<SynthesisText> | undefined,
): Result<Plan, Problem> {
  const { platform } = index;
  if (platform === undefined) return refused({ type: 'NotFound', table: 'platforms' });
  const { groupId, component, question } = place;
  if (groupId !== undefined && !index.groups().some(({ id }) => id === groupId)) {
    return refused({ type: 'NotFound', table: 'groups' });
  }
  const words = verbatim(text);
  if (!words.ok) return words;
  const id = idAt(index, ids, platform.id, place);
  const after = {
    id,
    platformId: platform.id,
    ...(groupId === undefined ? {} : { groupId }),
    component,
    question,
    text: words.value,
    covered: coveredAt(index, place),
  };
  const change = changeIn('syntheses', 'put', seen, after);
  return done({ act: { type: 'writeSynthesis', count: 1 }, changes: [change] });
}

/** Withdraws a text as it was seen; undo brings it back. Refuses a text that does not exist or is already withdrawn. */
export function removeSynthesis(reader: Reader, before: Seen<SynthesisText>): Result<Plan, Problem> {
  if (!isLive(reader.record('syntheses', before.id))) {
    return refused({ type: 'NotFound', table: 'syntheses' });
  }
  return done({
    act: { type: 'removeSynthesis', count: 1 },
    changes: [changeIn('syntheses', 'remove', before, contentOf(before))],
  });
}
