import type { Stored } from '#domain/record/records.ts';
import type { RecordByTable, TableName } from '#domain/record/registry.ts';
import type { Tables } from './tables.ts';

type AnyRecord = RecordByTable[TableName];
type Key = string;

/** One record of a plan that is not written yet. `over` computes what the plan makes of the record under it. */
export type Laid = {
  readonly table: TableName;
  readonly id: string;
  readonly over: (existing: AnyRecord | undefined) => AnyRecord;
};

/** Plans that are not in the database yet, laid over what it holds: one layer for each plan, the latest on top. */
export type Overlay = {
  readonly layers: Map<string, Map<Key, Laid>>;
  /** For each record that a layer changes: what the database holds, undefined if nothing. */
  readonly under: Map<Key, AnyRecord | undefined>;
};

export const emptyOverlay = (): Overlay => ({ layers: new Map(), under: new Map() });

const keyOf = ({ table, record }: Stored): Key => `${table}/${record.id}`;

/** Applies every waiting plan to a record, in order; undefined if none changes it. */
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

/** Adds a plan's layer and returns its records as they are to be shown. */
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

/** Records that the database now holds, as they are to be shown: with the changes of the waiting plans. */
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
  /** The plan's records as they are to be shown now. */
  readonly shown: readonly Stored[];
  /** Records that only this plan showed and that were never written. */
  readonly gone: readonly Laid[];
};

/** Removes a plan's layer. `news`: its records as the database holds them since. */
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
