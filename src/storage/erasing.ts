import type { ErasedItem } from '#domain/erasure/erase.ts';
import { containerIds, erasureOf, erasureTable, erasureWithContainer } from '#domain/erasure/erased.ts';
import { isLive } from '#domain/record/base.ts';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import { existingNow, findErasureIn, type Tables, type Work } from './work.ts';

/** A row that is deleted because its record is erased, as it was. */
export type Gone = { readonly table: string; readonly record: AnyEntityRecord };

/** The rows of a table as the work will leave them. */
function rowsNow(work: Work, all: Tables, table: string): readonly AnyEntityRecord[] {
  const ids = new Set((all[table] ?? []).map(({ id }) => id));
  for (const item of work.stored.values()) if (item.table === table) ids.add(item.record.id);
  return [...ids].flatMap((id) => existingNow(work, table, id) ?? []);
}

/**
 * Takes every erased record out of what is written, and finds the rows to delete: the erased records and what is
 * contained in them. What is contained gets an erasure of its own, so that it is known by its id from then on. Tables
 * come after the tables that contain them, so one pass finds everything. It comes after a merge, not before: a
 * criterion that somebody moved to another group before its old group was erased stays.
 */
export function sweep(work: Work): readonly Gone[] {
  const { registry, existing, stored, replaced } = work;
  const all = existing.all?.() ?? {};
  const find = findErasureIn(work);
  const gone: Gone[] = [];
  for (const table of Object.keys(registry).filter((name) => name !== erasureTable)) {
    for (const record of rowsNow(work, all, table)) {
      const item = { table, record };
      const erasure = erasureOf(registry, item, find);
      if (erasure === undefined) continue;
      if (find(record.id) === undefined) {
        const own = erasureWithContainer(item, erasure);
        stored.set(`${erasureTable}/${record.id}`, { table: erasureTable, record: own } as never);
      }
      stored.delete(`${table}/${record.id}`);
      replaced.delete(`${table}/${record.id}`);
      const before = existing.record(table, record.id);
      if (before !== undefined) gone.push({ table, record: before });
    }
  }
  return gone;
}

/** The ids of the records in which something lives. Only a group is shown again because of that. */
function inhabitedGroups({ registry, existing }: Work): ReadonlySet<string> {
  const all = Object.entries(existing.all?.() ?? {});
  const live = all.flatMap(([table, rows]) =>
    rows.filter(isLive).flatMap((row) => containerIds(registry, table, row)),
  );
  return new Set(live.filter((id) => existing.record('groups', id) !== undefined));
}

/**
 * The ids of the records that must not be erased: those that are not withdrawn any more, the groups in which something
 * lives, and what stands in either. A person sees them, or gets them back by keeping the group.
 */
export function stillInUse(work: Work, items: readonly ErasedItem[]): ReadonlySet<string> {
  const { registry, existing } = work;
  const inhabited = inhabitedGroups(work);
  const found = new Set<string>();
  // Containers come first, as the tables do.
  for (const table of Object.keys(registry)) {
    for (const { id } of items.filter((item) => item.table === table)) {
      const record = existing.record(table, id);
      if (record === undefined) continue;
      const isInUse = isLive(record) || inhabited.has(id);
      if (isInUse || containerIds(registry, table, record).some((each) => found.has(each))) found.add(id);
    }
  }
  return found;
}
