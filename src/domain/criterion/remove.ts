import type { Reader } from '#domain/index/reader.ts';
import { isLive } from '#domain/record/base.ts';
import type { Plan } from '#domain/record/change.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import type { Problem } from '#domain/record/problem.ts';
import { done, type Result, refused } from '#domain/record/result.ts';
import { withdrawal } from '#domain/record/withdraw.ts';

const isThere = (reader: Reader, id: CriterionId): boolean => isLive(reader.record('criteria', id));

/**
 * Withdraws criteria in one act, with those joined to them and everybody's classifications. Ids that are already
 * withdrawn are skipped.
 */
export function removeCriteria(reader: Reader, ids: readonly CriterionId[]): Result<Plan, Problem> {
  const gone = new Set(ids.filter((id) => isThere(reader, id)));
  if (gone.size === 0) return refused({ type: 'NotFound', table: 'criteria' });
  const changes = withdrawal(reader, 'criteria', [...gone]);
  return done({ act: { type: 'removeCriterion', count: gone.size }, changes });
}
