import { answered, completed, rawOpen } from '../storage/raw.ts';

/** A database of a released version as its fixture stores it: every row of every object store, unchanged. */
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

/** Decodes a stored row. JSON has no Map, so the fixture writes one as `{"$map": [[key, value], …]}`. */
export function decoded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decoded);
  if (typeof value !== 'object' || value === null) return value;
  if (isMap(value)) return new Map(value.$map.map(([key, kept]) => [decoded(key), decoded(kept)]));
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, decoded(field)]));
}

/** Puts a released database into an empty IndexedDB, without using the program's own code. */
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

/** Encodes a value as JSON, so that `decoded` restores it. */
function encoded(value: unknown): unknown {
  if (value instanceof Map) return { $map: [...value].map((pair) => pair.map(encoded)) };
  if (Array.isArray(value)) return value.map(encoded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, encoded(field)]));
}

/** Reads a whole database into the fixture's form, without using the program's own code. */
export async function readDatabase(factory: IDBFactory, name: string): Promise<ReleasedDatabase> {
  const database = await rawOpen(factory, name);
  const transaction = database.transaction([...database.objectStoreNames]);
  const stores: Record<string, ReleasedDatabase['stores'][string]> = {};
  for (const store of database.objectStoreNames) {
    const source = transaction.objectStore(store);
    const rows = (await answered(source.getAll())).map(encoded);
    stores[store] = { keyPath: source.keyPath as string, rows };
  }
  const { version } = database;
  database.close();
  return { name, version, stores };
}
