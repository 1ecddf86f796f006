import type { Reader } from '#domain/index/reader.ts';
import { isLive } from './base.ts';
import { type Change, changeIn } from './change.ts';
import type { AnyEntityRecord, Registry } from './entity.ts';
import { contentOf } from './records.ts';
import { records as ownRegistry, type TableName, type WritableTable } from './registry.ts';
import { asSeen } from './seen.ts';

/** A record of any table, for following the parents in the registry. */
export type Item = { readonly table: string; readonly record: AnyEntityRecord };
type Tables = Readonly<Record<string, readonly AnyEntityRecord[]>>;

const fieldOf = (record: AnyEntityRecord, name: string): unknown =>
  (record as unknown as Record<string, unknown>)[name];

type Accept = (record: AnyEntityRecord) => boolean;

/** Records by the id of the record they belong to. */
export type ChildrenByParent = ReadonlyMap<unknown, readonly Item[]>;

/** The accepted records by the record they belong to, according to the parents in the registry. */
export function childrenByParent(registry: Registry, records: object, accept: Accept): ChildrenByParent {
  const all = records as Tables;
  const children = new Map<unknown, Item[]>();
  for (const [table, { parents }] of Object.entries(registry)) {
    if (parents.length === 0) continue;
    for (const record of (all[table] ?? []).filter(accept)) {
      for (const { field } of parents) {
        const parent = fieldOf(record, field);
        if (parent === undefined) continue;
        const item = { table, record };
        if (children.get(parent)?.push(item) === undefined) children.set(parent, [item]);
      }
    }
  }
  return children;
}

const removal = ({ table, record }: Item): Change =>
  changeIn(table as WritableTable, 'remove', asSeen(record) as never, contentOf(record as never) as never);

/** These records with everything that belongs to them, directly or indirectly, through accepted records only. */
export function belongingAmong(
  children: ChildrenByParent,
  items: readonly Item[],
  accept: Accept = () => true,
): readonly Item[] {
  const found = new Map<string, Item>();
  const waiting = [...items];
  for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
    if (found.has(item.record.id)) continue;
    found.set(item.record.id, item);
    waiting.push(...(children.get(item.record.id) ?? []).filter(({ record }) => accept(record)));
  }
  return [...found.values()];
}

/** These records with everything accepted that belongs to them, directly or indirectly. */
const withAllBelonging = (
  registry: Registry,
  records: object,
  items: readonly Item[],
  accept: Accept,
): readonly Item[] => belongingAmong(childrenByParent(registry, records, accept), items);

/** `withdrawal` for records of any registry. */
export function withdrawalIn(
  registry: Registry,
  records: object,
  table: string,
  ids: readonly string[],
): readonly Change[] {
  const own = new Set(ids);
  const first = ((records as Tables)[table] ?? [])
    .filter((record) => own.has(record.id))
    .map((record) => ({ table, record }));
  return withAllBelonging(registry, records, first, isLive)
    .filter(({ record }) => isLive(record))
    .map(removal);
}

/**
 * Withdraws records with everything that belongs to them, in one list of changes: groups with their criteria, criteria
 * with those joined to them and everybody's classifications. Records that are already withdrawn are skipped, but what
 * still lives in them is withdrawn.
 */
export const withdrawal = (reader: Reader, table: TableName, ids: readonly string[]): readonly Change[] =>
  withdrawalIn(ownRegistry, reader.records(), table, ids);
