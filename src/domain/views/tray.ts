import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Reader } from '#domain/index/reader.ts';
import type { CriterionId, GroupId } from '#domain/record/identity.ts';

/** The criteria of the platform, or of one group, and those among them that nobody classified yet: both in their order. */
export type Tray = { readonly all: readonly Criterion[]; readonly unclassified: readonly Criterion[] };

export function trayOf(index: Reader, groupId: GroupId | undefined): Tray {
  const all = index.criteria().filter((criterion) => groupId === undefined || criterion.groupId === groupId);
  return { all, unclassified: all.filter(({ id }) => index.classificationOf(id) === undefined) };
}

/** What comes after a criterion in a list, or before it when it is the last; undefined when it stands alone or not there. */
export function neighbour(
  list: readonly Criterion[],
  id: CriterionId | undefined,
  way: 'next' | 'previous',
): Criterion | undefined {
  const place = list.findIndex((criterion) => criterion.id === id);
  if (place === -1) return list[0];
  return way === 'next' ? (list[place + 1] ?? list[place - 1]) : list[place - 1];
}

/** What comes next in a list once some of it were taken out: the first one left after the first that goes, else the last one left. */
export function nextLeft(list: readonly Criterion[], taken: ReadonlySet<CriterionId>): Criterion | undefined {
  const first = list.findIndex(({ id }) => taken.has(id));
  const isLeft = ({ id }: Criterion) => !taken.has(id);
  return list.slice(Math.max(0, first)).find(isLeft) ?? list.filter(isLeft).at(-1);
}
