import type { Stored } from '#domain/record/records.ts';
import type { RecordByTable, TableName } from '#domain/record/registry.ts';
import type { Tables } from './tables.ts';

type AnyRecord = RecordByTable[TableName];
type Key = string;

const keyOf = ({ table, record }: Stored): Key => `${table}/${record.id}`;

/** What acts that are not yet in the database lay over what is: one layer a plan, the latest on top. */
export type Overlay = {
  readonly layers: Map<string, Map<Key, Stored>>;
  /** What the database holds of each record that a layer hides; undefined where it holds none. */
  readonly under: Map<Key, AnyRecord | undefined>;
};

export const emptyOverlay = (): Overlay => ({ layers: new Map(), under: new Map() });

/** Lays what a plan will leave over what stands. */
export function lay(overlay: Overlay, tables: Tables, planId: string, shown: readonly Stored[]): void {
  const layer = new Map<Key, Stored>();
  for (const item of shown) {
    const key = keyOf(item);
    layer.set(key, item);
    if (!overlay.under.has(key)) overlay.under.set(key, tables[item.table].get(item.record.id));
  }
  overlay.layers.set(planId, layer);
}

function topOf(overlay: Overlay, key: Key): Stored | undefined {
  let top: Stored | undefined;
  for (const layer of overlay.layers.values()) top = layer.get(key) ?? top;
  return top;
}

/** What is to be shown of records the database now holds: themselves, or what a waiting act lays over them. */
export function seenThrough(overlay: Overlay, stored: readonly Stored[]): readonly Stored[] {
  if (overlay.under.size === 0) return stored;
  return stored.map((item) => {
    const key = keyOf(item);
    if (!overlay.under.has(key)) return item;
    overlay.under.set(key, item.record);
    return topOf(overlay, key) ?? item;
  });
}

/** Takes a plan's layer away; returns what is to be shown of its records now that they are not hidden by it. */
export function lift(overlay: Overlay, planId: string): readonly Stored[] {
  const layer = overlay.layers.get(planId);
  if (layer === undefined) return [];
  overlay.layers.delete(planId);
  return [...layer].flatMap(([key, item]) => {
    const top = topOf(overlay, key);
    if (top !== undefined) return [top];
    const record = overlay.under.get(key);
    overlay.under.delete(key);
    return record === undefined ? [] : [{ table: item.table, record } as Stored];
  });
}
