import type { AnyEntityRecord, Entity, Registry } from '#domain/record/entity.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import type { PlatformRecords } from '#domain/record/records.ts';
import { readVector, type VersionVector } from '#domain/record/vector.ts';
import { isLedger } from './ledger.ts';
import { type LiveCounts, seenRowName } from './meta.ts';
import { answered } from './nativeTransaction.ts';
import { openAsItIs } from './opening.ts';
import { readRows } from './readPlatform.ts';
import { schemaVersion } from './schema.ts';

/** A platform as it stands in a database that somebody else may be writing to. */
export type StoredPlatform = {
  readonly records: PlatformRecords;
  /** What the platform had seen before its records were read. The records may be newer, never older. */
  readonly seen: VersionVector;
  /** The counts of the database's own book; undefined when it has none for this platform. */
  readonly counts: LiveCounts | undefined;
  readonly damaged: number;
};

/** Rows read in one transaction: a commit that arrives meanwhile waits for no more than these. */
const atOnce = 1000;

async function readTable(
  database: IDBDatabase,
  table: string,
  platformId: PlatformId,
): Promise<readonly unknown[]> {
  const rows: { readonly id: string }[] = [];
  for (;;) {
    const range = IDBKeyRange.bound([platformId, rows.at(-1)?.id ?? ''], [platformId, []], true, false);
    const store = database.transaction(table, 'readonly').objectStore(table);
    const read = await answered(store.getAll(range, atOnce));
    rows.push(...read);
    if (read.length < atOnce) return rows;
  }
}

async function readMeta(database: IDBDatabase, platformId: PlatformId) {
  const meta = database.transaction('meta', 'readonly').objectStore('meta');
  const [ledger, seen] = await Promise.all([
    answered(meta.get('ledger')),
    answered(meta.get(seenRowName(platformId))),
  ]);
  const counts = isLedger(ledger) ? ledger.live.get(platformId) : undefined;
  return { counts, seen: readVector(seen?.vector) };
}

async function readFrom(
  database: IDBDatabase,
  registry: Registry,
  platformId: PlatformId,
): Promise<StoredPlatform> {
  const { counts, seen } = await readMeta(database, platformId);
  const records: Record<string, AnyEntityRecord[]> = {};
  let damaged = 0;
  // Children first: a record that is written meanwhile then has its parent in a table that is read later.
  for (const table of Object.keys(registry).reverse()) {
    const read = readRows(registry[table] as Entity, await readTable(database, table, platformId));
    records[table] = read.records;
    damaged += read.damaged.length;
  }
  return { records: records as unknown as PlatformRecords, seen, counts, damaged };
}

/**
 * Reads one platform beside whoever writes to it, in small steps. Changes nothing. Undefined when the database is not
 * there, has another version, or does not hold the platform.
 */
export async function readStored(
  factory: IDBFactory,
  name: string,
  registry: Registry,
  platformId: PlatformId,
): Promise<StoredPlatform | undefined> {
  const database = await openAsItIs(factory, name);
  if (database === undefined) return undefined;
  // A newer build that wants to change the database does not wait for this reader.
  database.onversionchange = () => database.close();
  try {
    if (database.version !== schemaVersion * 10) return undefined;
    const stored = await readFrom(database, registry, platformId);
    return stored.records.platforms.length === 0 ? undefined : stored;
  } finally {
    database.close();
  }
}
