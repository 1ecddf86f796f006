import { completed, rawOpen } from '../storage/raw.ts';

/** A database of a released version as its fixture holds it: every row of every store as it stood. */
export type ReleasedDatabase = {
  readonly name: string;
  /** IndexedDB's own number, ten times the schema's. */
  readonly version: number;
  readonly stores: Readonly<
    Record<string, { readonly keyPath: string | string[]; readonly rows: readonly unknown[] }>
  >;
};

const isMap = (value: object): value is { readonly $map: readonly (readonly [unknown, unknown])[] } =>
  '$map' in value;

/** A row as it was stored: JSON has no Map, so the fixture writes one as `{"$map": [[key, value], …]}`. */
export function decoded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decoded);
  if (typeof value !== 'object' || value === null) return value;
  if (isMap(value)) return new Map(value.$map.map(([key, kept]) => [decoded(key), decoded(kept)]));
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, decoded(field)]));
}

/** Puts a released database into an empty IndexedDB, without the program's own code between. */
export async function restoreDatabase(factory: IDBFactory, released: ReleasedDatabase): Promise<void> {
  const stores = Object.entries(released.stores);
  const database = await rawOpen(factory, released.name, released.version, (empty) => {
    for (const [store, { keyPath }] of stores) empty.createObjectStore(store, { keyPath });
  });
  const transaction = database.transaction(Object.keys(released.stores), 'readwrite');
  for (const [store, { rows }] of stores) {
    for (const row of rows) transaction.objectStore(store).add(decoded(row));
  }
  await completed(transaction);
  database.close();
}
