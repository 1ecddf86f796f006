import type { Classification, CodebookReference } from '#domain/classification/classification.ts';
import { reclassify, unclassify } from '#domain/classification/classify.ts';
import { settledCoder } from '#domain/classification/coder.ts';
import type { Reader } from '#domain/index/reader.ts';
import type { Plan } from '#domain/record/change.ts';
import type { CriterionId, Ids } from '#domain/record/identity.ts';
import type { Problem } from '#domain/record/problem.ts';
import { type Result, refused } from '#domain/record/result.ts';
import type { Seen } from '#domain/record/seen.ts';
import { verbatim } from '#domain/record/words.ts';

export type Decision = {
  readonly typed: string;
  readonly key: CodebookReference;
  /** Why: stored verbatim and never empty. */
  readonly reason: string;
};

/**
 * Settles which code counts for one criterion, in place of the decision that was seen when the dialog opened.
 * Everybody's own coding stays; syntheses use the settled code. Refuses a decision without a reason (EmptyText), and
 * refuses as `classify` does. Settling again replaces the decision.
 */
export function settle(
  index: Reader,
  ids: Ids,
  criterionId: CriterionId,
  { typed, key, reason }: Decision,
  seen: Seen<Classification> | undefined,
): Result<Plan, Problem> {
  const memo = verbatim(reason);
  if (!memo.ok) return refused(...memo.problems);
  const choice = { typed, key, coder: settledCoder, memo: memo.value };
  return reclassify(index, ids, criterionId, choice, seen);
}

/** Withdraws a decision: the group's own coding counts again. Refuses if nothing was settled. */
export const reopen = (index: Reader, criterionId: CriterionId): Result<Plan, Problem> =>
  unclassify(index, [criterionId], settledCoder);
