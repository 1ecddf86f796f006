import { groupCoder } from '#domain/classification/coder.ts';
import type { Reader } from '#domain/index/reader.ts';
import type { GroupId } from '#domain/record/identity.ts';

/** A coder (initials, or `groupCoder`) with the number of live criteria they coded in the scope. */
export type CoderCount = { readonly coder: string; readonly coded: number };

/** The coders of the platform or of one group: the group first, then initials in their order. */
export function codersOf(index: Reader, groupId?: GroupId): readonly CoderCount[] {
  const criteria = index.criteria().filter((one) => groupId === undefined || one.groupId === groupId);
  return [groupCoder, ...index.coders()]
    .map((coder) => ({
      coder,
      coded: criteria.filter(({ id }) => index.classificationOf(id, coder) !== undefined).length,
    }))
    .filter(({ coded }) => coded > 0);
}
