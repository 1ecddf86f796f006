import Dexie, { type Table } from 'dexie';
import type { Act } from '#domain/change.ts';
import type { PlatformId } from '#domain/identity.ts';
import type { AnyRecord, TableName } from '#domain/record.ts';

/** Grows by one with each change of shape, with an upgrade step beside it. IndexedDB itself counts in tens (Dexie's way). */
export const schemaVersion = 1;

/**
 * Every row's key starts with its platform, so a platform is one range of each table and no other index is needed:
 * an import of 10,000 rows writes 10,000 rows, not 40,000 index entries. Questions are answered by the index in memory.
 */
export const stores = {
  platforms: '[platformId+id]',
  groups: '[platformId+id]',
  keys: '[platformId+id]',
  criteria: '[platformId+id]',
  classifications: '[platformId+id]',
  syntheses: '[platformId+id]',
  journal: '[platformId+counter]',
  meta: 'key',
} as const satisfies Record<TableName | 'journal' | 'meta', string>;

export type LiveCounts = { readonly groups: number; readonly criteria: number };

/** The one row every commit reads and writes: so counters never repeat, in any tab, and counts agree with the rows. */
export type Ledger = {
  readonly key: 'ledger';
  readonly counter: number;
  readonly live: ReadonlyMap<PlatformId, LiveCounts>;
};

export const emptyLedger: Ledger = { key: 'ledger', counter: 0, live: new Map() };

/** An act as it is kept. Created ids stand in one string a table: 10,000 of them cost one value, not 10,000. */
export type JournalRow = {
  readonly platformId: PlatformId;
  readonly counter: number;
  readonly act: Act;
  readonly wall: string;
  readonly created: Readonly<Partial<Record<TableName, string>>>;
  readonly replaced: readonly {
    readonly table: TableName;
    readonly before: AnyRecord;
    readonly after?: AnyRecord;
  }[];
  readonly planId?: string;
};

export interface Database extends Dexie {
  readonly journal: Table<JournalRow, readonly [string, number]>;
  readonly meta: Table<Ledger, string>;
  /** The keys of one platform's rows, for requests made to IndexedDB itself. An array sorts after every string. */
  rowRange(platformId: PlatformId): IDBKeyRange;
}

/** Not yet open. `strict`: a write is called done only when the disk says so; never opened again by itself. */
export function createDatabase(name: string, factory: IDBFactory, keyRange: typeof IDBKeyRange): Database {
  const db = new Dexie(name, {
    indexedDB: factory,
    IDBKeyRange: keyRange,
    autoOpen: false,
    chromeTransactionDurability: 'strict',
  });
  db.version(schemaVersion).stores(stores);
  const rowRange = (platformId: PlatformId) => keyRange.bound([platformId, ''], [platformId, []]);
  return Object.assign(db as Database, { rowRange });
}

/** All rows of one platform in a table keyed by [platformId+x]. */
export const platformRange = <R, K>(table: Table<R, K>, platformId: PlatformId) =>
  table.where(':id').between([platformId, Dexie.minKey], [platformId, Dexie.maxKey]);
