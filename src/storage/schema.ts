import Dexie, { type Table } from 'dexie';
import type { Act } from '#domain/record/change.ts';
import type { Registry } from '#domain/record/entity.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import type { AnyRecord } from '#domain/record/records.ts';
import { dataVersion, records, type WritableTable } from '#domain/record/registry.ts';
import type { DeviceRow, GoneRow, Ledger, SeenRow } from './meta.ts';
import { upgradeDatabase } from './upgradeDatabase.ts';

/**
 * The database has the same version as the program's data. IndexedDB's own number is ten times that (Dexie's
 * convention).
 */
export const schemaVersion = dataVersion;

/** The first released database, counted in `schemaVersion`s; its rows are of data version 2. */
const firstSchemaVersion = 1;
const firstDataVersion = 2;

/**
 * Every row's key starts with its platform, so a platform is one range of each table and no other index is needed: an
 * import of 10,000 rows writes 10,000 rows, not 40,000 index entries. Queries are answered by the index in memory.
 */
const storesOf = (registry: Registry): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.keys(registry).map((table) => [table, '[platformId+id]'])),
  journal: '[platformId+counter]',
  meta: 'key',
});

export const stores = storesOf(records);

/** A table that came later must not be among those of the first database: Dexie would think that it is there. */
const firstStores = storesOf(
  Object.fromEntries(
    Object.entries<Registry[string]>(records).filter(([, { since }]) => since <= firstDataVersion),
  ),
);

/**
 * An act as it is stored. Created ids are joined into one string per table: 10,000 of them cost one value, not 10,000.
 */
export type JournalRow = {
  readonly platformId: PlatformId;
  readonly counter: number;
  /** Absent in rows of data version 2, whose records carried it themselves. */
  readonly device?: string;
  /** The data version with which its records were written; absent means 2. */
  readonly version?: number;
  readonly act: Act;
  readonly wall: string;
  readonly created: Readonly<Partial<Record<WritableTable, string>>>;
  readonly replaced: readonly {
    readonly table: WritableTable;
    readonly before: AnyRecord;
    readonly after?: AnyRecord;
  }[];
  readonly planId?: string;
};

export interface Database extends Dexie {
  readonly journal: Table<JournalRow, readonly [string, number]>;
  readonly meta: Table<Ledger | SeenRow | DeviceRow | GoneRow, string>;
  readonly registry: Registry;
  /**
   * The keys of one platform's rows in any table, for requests made to IndexedDB directly. An array sorts after every
   * number and string.
   */
  rowRange(platformId: PlatformId): IDBKeyRange;
}

export type DatabaseSettings = {
  readonly factory: IDBFactory;
  readonly keyRange: typeof IDBKeyRange;
  readonly registry: Registry;
  /** Makes a name for a device whose database is new, or is upgraded from a version without names. */
  readonly newDeviceId: () => string;
};

/**
 * Creates a database that is not yet open. `strict`: a write is done only when the disk says so. It never reopens by
 * itself.
 */
export function createDatabase(name: string, settings: DatabaseSettings): Database {
  const { factory, keyRange, registry, newDeviceId } = settings;
  const db = new Dexie(name, {
    indexedDB: factory,
    IDBKeyRange: keyRange,
    autoOpen: false,
    chromeTransactionDurability: 'strict',
  });
  const current = storesOf(registry);
  db.version(firstSchemaVersion).stores(firstStores);
  db.version(schemaVersion)
    .stores(current)
    .upgrade((transaction) => upgradeDatabase(transaction, registry, newDeviceId));
  db.on('populate', (transaction) => {
    const row: DeviceRow = { key: 'device', id: newDeviceId(), version: dataVersion };
    transaction.table('meta').add(row);
  });
  const rowRange = (platformId: PlatformId) => keyRange.bound([platformId], [platformId, []]);
  return Object.assign(db as Database, { rowRange, registry });
}

/** All rows of one platform in a table keyed by [platformId+x]. */
export const platformRange = <R, K>(table: Table<R, K>, platformId: PlatformId) =>
  table.where(':id').between([platformId, Dexie.minKey], [platformId, Dexie.maxKey]);
