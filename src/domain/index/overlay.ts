import type { Stored } from '#domain/record/records.ts';
import type { RecordByTable, TableName } from '#domain/record/registry.ts';
import type { Tables } from './tables.ts';

type AnyRecord = RecordByTable[TableName];
type Key = string;

/** One record of a plan that waits to be written: what the plan makes of whatever stands under it. */
export type Laid = {
  readonly table: TableName;
  readonly id: string;
  readonly over: (status: AnyRecord | undefined) => AnyRecord;
};

/** What acts that are not yet in the database lay over what is: one layer a plan, the latest on top. */
export type Overlay = {
  readonly layers: Map<string, Map<Key, Laid>>;
  /** What the database holds of each record that a layer changes; undefined where it holds none. */
  readonly under: Map<Key, AnyRecord | undefined>;
};

export const emptyOverlay = (): Overlay => ({ layers: new Map(), under: new Map() });

const keyOf = ({ table, record }: Stored): Key => `${table}/${record.id}`;

/** What every waiting plan, one after the other, makes of a record; undefined where none changes it. */
function topOf(overlay: Overlay, key: Key): Stored | undefined {
  let top: Stored | undefined;
  for (const layer of overlay.layers.values()) {
    const laid = layer.get(key);
    if (laid === undefined) continue;
    const record = laid.over(top?.record ?? overlay.under.get(key));
    top = { table: laid.table, record } as Stored;
  }
  return top;
}

/** Lays a plan over what stands, and returns what is to be shown of its records. */
export function lay(
  overlay: Overlay,
  tables: Tables,
  planId: string,
  items: readonly Laid[],
): readonly Stored[] {
  const layer = new Map<Key, Laid>();
  for (const item of items) {
    const key = `${item.table}/${item.id}`;
    layer.set(key, item);
    if (!overlay.under.has(key)) overlay.under.set(key, tables[item.table].get(item.id));
  }
  overlay.layers.set(planId, layer);
  return [...layer.keys()].flatMap((key) => topOf(overlay, key) ?? []);
}

/** What is to be shown of records the database now holds: themselves, with what waiting acts change in them. */
export function seenThrough(overlay: Overlay, stored: readonly Stored[]): readonly Stored[] {
  if (overlay.under.size === 0) return stored;
  return stored.map((item) => {
    const key = keyOf(item);
    if (!overlay.under.has(key)) return item;
    overlay.under.set(key, item.record);
    return topOf(overlay, key) ?? item;
  });
}

export type Lifted = {
  /** What is to be shown of the plan's records now. */
  readonly shown: readonly Stored[];
  /** Records that only this plan showed, and that were never written. */
  readonly gone: readonly Laid[];
};

/** Takes a plan's layer away. `news`: what the database holds of its records since. */
export function lift(overlay: Overlay, planId: string, news: readonly Stored[]): Lifted {
  const layer = overlay.layers.get(planId) ?? new Map<Key, Laid>();
  overlay.layers.delete(planId);
  const through = new Map(seenThrough(overlay, news).map((item) => [keyOf(item), item]));
  const gone: Laid[] = [];
  for (const [key, laid] of layer) {
    const top = topOf(overlay, key);
    const record = top?.record ?? overlay.under.get(key);
    if (top === undefined) overlay.under.delete(key);
    if (record === undefined) gone.push(laid);
    else through.set(key, { table: laid.table, record } as Stored);
  }
  return { shown: [...through.values()], gone };
}
