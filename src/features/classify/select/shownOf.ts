import type { Criterion } from '#domain/criterion/criterion.ts';
import type { CriterionId } from '#domain/identity.ts';

/** The first `most` of a list, and the ones that were just moved wherever they stand: what somebody put down is seen where it lies. */
export function shownOf(
  list: readonly Criterion[],
  most: number,
  justMoved: readonly CriterionId[],
): readonly Criterion[] {
  if (list.length <= most) return list;
  return list.filter(({ id }, at) => at < most || justMoved.includes(id));
}
