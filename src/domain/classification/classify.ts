import { type FullCode, parseFullCode } from '#domain/codebook/componentCode.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Reader } from '#domain/index/reader.ts';
import { isLive } from '#domain/record/base.ts';
import { type Change, changeIn, type Plan } from '#domain/record/change.ts';
import type { ClassificationId, CriterionId, Ids } from '#domain/record/identity.ts';
import type { Problem } from '#domain/record/problem.ts';
import { contentOf } from '#domain/record/records.ts';
import { done, type Result, refused } from '#domain/record/result.ts';
import { asSeen, type Seen } from '#domain/record/seen.ts';
import { textLimit } from '#domain/record/words.ts';
import type { Classification, CodebookReference } from './classification.ts';
import { groupCoder, settledCoder } from './coder.ts';

/** The id of one coder's classification of one criterion, the same on every device. */
export const classificationId = (ids: Ids, criterionId: CriterionId, coder: string): ClassificationId =>
  ids.derived('classification', criterionId, coder) as ClassificationId;

export type Choice = {
  readonly typed: string;
  readonly key: CodebookReference;
  readonly coder?: string;
  readonly memo?: string;
};

/**
 * One coder's choice as an editor sees it when it opens. A withdrawn choice is included; undefined if there never was
 * one.
 */
export function choiceSeen(
  reader: Reader,
  ids: Ids,
  criterionId: CriterionId,
  coder: string,
): Seen<Classification> | undefined {
  const found = reader.record('classifications', classificationId(ids, criterionId, coder));
  return found && asSeen(found);
}

type Given = {
  readonly coder: string;
  readonly code: FullCode;
  readonly choice: Choice;
  readonly seen: Seen<Classification> | undefined;
};

function given(ids: Ids, criterion: Criterion, { coder, code, choice, seen }: Given): Change {
  const { id: criterionId, platformId } = criterion;
  const id = classificationId(ids, criterionId, coder);
  const memo = choice.memo ?? seen?.memo ?? '';
  const { typed, key } = choice;
  return changeIn('classifications', 'put', seen, {
    id,
    platformId,
    criterionId,
    typed,
    code,
    key,
    coder,
    memo,
  });
}

/**
 * Gives criteria a code in one act. It replaces the same coder's choice that the screen shows; without a coder, the
 * choice that counts: the settled one, else the group's own. Refuses a code that cannot be parsed; keeps a well-formed
 * code that the codebook does not list. Without a memo, the earlier memo stays.
 */
export function classify(
  reader: Reader,
  ids: Ids,
  criterionIds: readonly CriterionId[],
  choice: Choice,
): Result<Plan, Problem> {
  const code = parseFullCode(choice.typed);
  if (code === undefined) return refused({ type: 'MalformedCode', text: choice.typed });
  if (choice.memo !== undefined && choice.memo.length > textLimit) {
    return refused({ type: 'TooLong', length: choice.memo.length, limit: textLimit });
  }
  const changes: Change[] = [];
  for (const criterionId of criterionIds) {
    const criterion = reader.record('criteria', criterionId);
    if (!isLive(criterion)) return refused({ type: 'NotFound', table: 'criteria' });
    const coder = choice.coder ?? reader.classificationOf(criterionId)?.coder ?? groupCoder;
    const seen = choiceSeen(reader, ids, criterionId, coder);
    changes.push(given(ids, criterion, { coder, code, choice, seen }));
  }
  return done({ act: { type: 'classify', count: changes.length }, changes });
}

/** Gives one criterion a code in place of the choice that an editor saw when it opened. Refuses as `classify` does. */
export function reclassify(
  reader: Reader,
  ids: Ids,
  criterionId: CriterionId,
  choice: Choice & { readonly coder: string },
  seen: Seen<Classification> | undefined,
): Result<Plan, Problem> {
  const plan = classify(reader, ids, [criterionId], choice);
  const criterion = reader.record('criteria', criterionId);
  const code = parseFullCode(choice.typed);
  if (!plan.ok || criterion === undefined || code === undefined) return plan;
  return done({
    ...plan.value,
    changes: [given(ids, criterion, { coder: choice.coder, code, choice, seen })],
  });
}

/**
 * Moves criteria back to the tray: withdraws the group's choice and the settled one. Other coders' choices stay. With a
 * coder, withdraws exactly that coder's choice. Criteria without a choice to withdraw are skipped.
 */
export function unclassify(
  reader: Reader,
  criterionIds: readonly CriterionId[],
  coder?: string,
): Result<Plan, Problem> {
  const coders = coder === undefined ? [groupCoder, settledCoder] : [coder];
  const taken = criterionIds
    .map((id) => coders.flatMap((one) => reader.classificationOf(id, one) ?? []))
    .filter((choices) => choices.length > 0);
  if (taken.length === 0) return refused({ type: 'NotFound', table: 'classifications' });
  const changes = taken
    .flat()
    .map((before) => changeIn('classifications', 'remove', asSeen(before), contentOf(before)));
  return done({ act: { type: 'unclassify', count: taken.length }, changes });
}

/** What an editor of a criterion's code sees when it opens. */
export type ChoicesSeen = {
  /** The choice that counts and is shown; undefined if there is none. */
  readonly counts: Seen<Classification> | undefined;
  /** The coder whose choice a new code replaces. */
  readonly coder: string;
  /** That coder's choice, even if withdrawn. */
  readonly replaced: Seen<Classification> | undefined;
  /** The choices to withdraw so that the criterion is not classified any more. */
  readonly all: readonly Seen<Classification>[];
};

/** The choices of one criterion as they are shown to a person now. */
export function choicesSeen(reader: Reader, ids: Ids, criterionId: CriterionId): ChoicesSeen {
  const counts = reader.classificationOf(criterionId);
  const coder = counts?.coder ?? groupCoder;
  const all = [groupCoder, settledCoder].flatMap((one) => reader.classificationOf(criterionId, one) ?? []);
  return {
    counts: counts && asSeen(counts),
    coder,
    replaced: choiceSeen(reader, ids, criterionId, coder),
    all: all.map((choice) => asSeen(choice)),
  };
}

/** Withdraws the choices that an editor saw. Refuses if it saw none. */
export function withdrawChoices({ all }: ChoicesSeen): Result<Plan, Problem> {
  if (all.length === 0) return refused({ type: 'NotFound', table: 'classifications' });
  const changes = all.map((seen) => changeIn('classifications', 'remove', seen, contentOf(seen)));
  return done({ act: { type: 'unclassify', count: 1 }, changes });
}
