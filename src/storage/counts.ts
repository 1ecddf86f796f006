import { homeOf, isShownGroup } from '#domain/group/shown.ts';
import { isLive } from '#domain/record/base.ts';
import type { AnyRecord } from '#domain/record/records.ts';
import type { Gone } from './erasing.ts';
import type { LiveCounts, ShownCounts } from './meta.ts';
import type { Committed } from './storage.ts';

export const emptyCounts: LiveCounts = { groups: new Map(), living: new Map(), criteria: 0 };

type Counting = {
  readonly groups: Map<string, boolean>;
  readonly living: Map<string, number>;
  criteria: number;
};

const copyOf = ({ groups, living, criteria }: LiveCounts): Counting => ({
  groups: new Map(groups),
  living: new Map(living),
  criteria,
});

/** Counts a record that is now stored, or no longer counts one that was. */
function countRecord(counts: Counting, table: string, record: AnyRecord | undefined, by: 1 | -1): void {
  const home = homeOf(record);
  if (home === undefined) return;
  if (table === 'criteria') counts.criteria += by;
  const living = (counts.living.get(home) ?? 0) + by;
  if (living > 0) counts.living.set(home, living);
  else counts.living.delete(home);
}

/** Counts without the rows that were erased. An erased group is no group any more, not even a withdrawn one. */
export function countWithout(before: LiveCounts, gone: readonly Gone[]): LiveCounts {
  const counts = copyOf(before);
  for (const { table, record } of gone) {
    if (table === 'groups') counts.groups.delete(record.id);
    countRecord(counts, table, record as unknown as AnyRecord, -1);
  }
  return counts;
}

/** Counts after a commit, computed from the counts before it and from what it wrote, replaced and erased. */
export function countAfter(
  before: LiveCounts,
  { stored, entry, gone }: Committed & { readonly gone: readonly Gone[] },
): LiveCounts {
  const counts = copyOf(countWithout(before, gone));
  stored.forEach(({ table, record }, at) => {
    if (table === 'groups') counts.groups.set(record.id, isLive(record));
    countRecord(counts, table, entry.replaced[at]?.before, -1);
    countRecord(counts, table, record, 1);
  });
  return counts;
}

/** Counts over all stored records of one platform. */
export function countAll(tables: Readonly<Record<string, readonly unknown[]>>): LiveCounts {
  const counts = copyOf(emptyCounts);
  const rows = (table: string) => (tables[table] ?? []) as readonly AnyRecord[];
  for (const group of rows('groups')) counts.groups.set(group.id, isLive(group));
  for (const table of ['criteria', 'syntheses']) {
    for (const record of rows(table)) countRecord(counts, table, record, 1);
  }
  return counts;
}

/** What a platform shows: its groups, also withdrawn ones in which something lives, and its criteria. */
export function shownCounts({ groups, living, criteria }: LiveCounts): ShownCounts {
  const shown = [...groups].filter(([id, isLiveGroup]) => isShownGroup(isLiveGroup, living.get(id) ?? 0));
  return { groups: shown.length, criteria };
}
