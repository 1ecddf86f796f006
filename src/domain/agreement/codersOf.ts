import { groupCoder } from '#domain/classification/coder.ts';
import type { Reader } from '#domain/index/reader.ts';
import type { GroupId } from '#domain/record/identity.ts';

/** Somebody who coded, with how many live criteria of the scope: initials, or `groupCoder`. */
export type CoderCount = { readonly coder: string; readonly coded: number };

/** Those who coded something of the platform, or of one group: the group first, then initials in their order. */
export function codersOf(index: Reader, groupId?: GroupId): readonly CoderCount[] {
  const criteria = index.criteria().filter((one) => groupId === undefined || one.groupId === groupId);
  return [groupCoder, ...index.coders()]
    .map((coder) => ({
      coder,
      coded: criteria.filter(({ id }) => index.classificationOf(id, coder) !== undefined).length,
    }))
    .filter(({ coded }) => coded > 0);
}
