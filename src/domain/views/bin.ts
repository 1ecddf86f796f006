import { isLive } from '#domain/record/base.ts';
import { type Change, changeIn, type Plan } from '#domain/record/change.ts';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import { type AnyRecord, contentOf, type PlatformRecords, type Stored } from '#domain/record/records.ts';
import { records as registry, type TableName, type WritableTable } from '#domain/record/registry.ts';
import { asSeen } from '#domain/record/seen.ts';
import type { Stamp } from '#domain/record/stamp.ts';
import { isSameDot } from '#domain/record/stamp.ts';
import {
  belongingAmong,
  type ChildrenByParent,
  childrenByParent,
  type Item,
} from '#domain/record/withdraw.ts';

/** The kinds of records that a person can withdraw and bring back. */
const binTables = ['groups', 'criteria', 'syntheses', 'keys'] as const satisfies readonly TableName[];
type BinTable = (typeof binTables)[number];

/** Something a person withdrew, with the records that were withdrawn with it and those that must come back with it. */
export type Withdrawn = Extract<Stored, { table: BinTable }> & {
  readonly deleted: Stamp;
  /** Records that belong to it and were withdrawn by the same write. */
  readonly gone: readonly Stored[];
  /** Withdrawn records that it belongs to, whichever write withdrew them. They must come back first. */
  readonly above: readonly Stored[];
};

type All = Readonly<Record<string, readonly AnyEntityRecord[]>>;

const parentsOf = ({ table, record }: Item, find: Find): readonly Item[] =>
  (registry[table as TableName]?.parents ?? []).flatMap(({ field, table: parent }) => {
    const id = (record as unknown as Readonly<Record<string, unknown>>)[field];
    const found = typeof id === 'string' ? find(parent, id) : undefined;
    return found === undefined ? [] : [{ table: parent, record: found }];
  });

type Find = (table: string, id: string) => AnyEntityRecord | undefined;

function finderIn(records: PlatformRecords): Find {
  const byKey = new Map<string, AnyEntityRecord>();
  for (const [table, rows] of Object.entries(records as unknown as All)) {
    for (const row of rows) byKey.set(`${table}/${row.id}`, row);
  }
  return (table, id) => byKey.get(`${table}/${id}`);
}

/** Withdrawn records that this one belongs to, the nearest first. */
function withdrawnAbove(item: Item, find: Find): readonly Item[] {
  const found = new Map<string, Item>();
  const waiting = [...parentsOf(item, find)];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (found.has(next.record.id)) continue;
    if (!isLive(next.record)) found.set(next.record.id, next);
    waiting.push(...parentsOf(next, find));
  }
  return [...found.values()];
}

const isGoneBy =
  (stamp: Stamp) =>
  ({ deleted }: AnyEntityRecord): boolean =>
    deleted !== undefined && isSameDot(deleted, stamp);

/** The withdrawn records by the record they belong to. It is built once for all items, which takes time. */
const tombstonesByParent = (records: PlatformRecords): ChildrenByParent =>
  childrenByParent(registry, records, (record) => !isLive(record));

/** Records that belong to an item and were withdrawn by the given write, without the item itself. */
const goneWith = (tombstones: ChildrenByParent, item: Item, stamp: Stamp): readonly Item[] =>
  belongingAmong(tombstones, [item], isGoneBy(stamp)).filter(({ record }) => record.id !== item.record.id);

const latestFirst = (a: Withdrawn, b: Withdrawn): number =>
  b.deleted.counter - a.deleted.counter || (a.record.id < b.record.id ? -1 : 1);

/**
 * Everything that a person can bring back, the latest withdrawal first. Records that were withdrawn with another one
 * are inside it. `isWanted` leaves out withdrawals before looking for what belongs to them, which takes time.
 */
export function withdrawnIn(
  records: PlatformRecords,
  isWanted: (withdrawal: Pick<Withdrawn, 'deleted'>) => boolean = () => true,
): readonly Withdrawn[] {
  const find = finderIn(records);
  const found: Withdrawn[] = [];
  let tombstones: ChildrenByParent | undefined;
  for (const table of binTables) {
    for (const record of records[table] as readonly AnyEntityRecord[]) {
      const { deleted } = record;
      if (deleted === undefined || !isWanted({ deleted })) continue;
      const item = { table, record };
      if (parentsOf(item, find).some((parent) => isGoneBy(deleted)(parent.record))) continue;
      tombstones ??= tombstonesByParent(records);
      const [gone, above] = [goneWith(tombstones, item, deleted), withdrawnAbove(item, find)];
      found.push({ ...item, deleted, gone, above } as unknown as Withdrawn);
    }
  }
  return found.sort(latestFirst);
}

const revival = ({ table, record }: Item): Change =>
  changeIn(
    table as WritableTable,
    'put',
    asSeen(record) as never,
    contentOf(record as unknown as AnyRecord) as never,
  );

/** Brings back a withdrawn record as it was, with what was withdrawn with it and what it belongs to. */
export function bringBack({ table, record, gone, above }: Withdrawn): Plan {
  const items = [...above.toReversed(), { table, record }, ...gone] as unknown as readonly Item[];
  return { act: { type: 'restoreRecord', count: items.length }, changes: items.map(revival) };
}

/** The records that come back with a record which somebody withdrew and a person decides to keep. */
export function keptWith(
  records: PlatformRecords,
  item: Item,
  withdrawals: readonly Stamp[],
): readonly Change[] {
  const tombstones = tombstonesByParent(records);
  const gone = withdrawals.flatMap((stamp) => goneWith(tombstones, item, stamp));
  return [...withdrawnAbove(item, finderIn(records)).toReversed(), ...gone].map(revival);
}

/** Plans to bring one record back: as it was, with what was withdrawn with it and what it belongs to. */
export function bringBackOne(records: PlatformRecords, item: Item, deleted: Stamp): Plan {
  const changes = [...keptWith(records, item, [deleted]), revival(item)];
  return { act: { type: 'restoreRecord', count: changes.length }, changes };
}
