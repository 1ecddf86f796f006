import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Reader } from '#domain/index/reader.ts';
import type { CriterionId, GroupId } from '#domain/record/identity.ts';

/** The criteria of the platform or of one group, and the unclassified ones among them, both in their order. */
export type Tray = { readonly all: readonly Criterion[]; readonly unclassified: readonly Criterion[] };

export function trayOf(index: Reader, groupId: GroupId | undefined): Tray {
  const all = index.criteria().filter((criterion) => groupId === undefined || criterion.groupId === groupId);
  return { all, unclassified: all.filter(({ id }) => index.classificationOf(id) === undefined) };
}

/**
 * The next or previous criterion in a list. For the last one, `next` gives the one before it; a criterion that is not
 * in the list gives the first.
 */
export function neighbour(
  list: readonly Criterion[],
  id: CriterionId | undefined,
  way: 'next' | 'previous',
): Criterion | undefined {
  const place = list.findIndex((criterion) => criterion.id === id);
  if (place === -1) return list[0];
  return way === 'next' ? (list[place + 1] ?? list[place - 1]) : list[place - 1];
}

/**
 * The next criterion once some were removed from a list: the first remaining one after the first removed, else the last
 * remaining one.
 */
export function nextLeft(list: readonly Criterion[], taken: ReadonlySet<CriterionId>): Criterion | undefined {
  const first = list.findIndex(({ id }) => taken.has(id));
  const isLeft = ({ id }: Criterion) => !taken.has(id);
  return list.slice(Math.max(0, first)).find(isLeft) ?? list.filter(isLeft).at(-1);
}
