import { causeOf } from './failure.ts';
import { isLedger, repairLedger } from './ledger.ts';
import { heldIn, readSummaries } from './readPlatform.ts';
import { type Database, schemaVersion } from './schema.ts';
import type { Held } from './sentinelNotes.ts';
import type { Summary } from './storage.ts';

/**
 * The IndexedDB factory that Dexie is given. By itself, Dexie would open a newer database without complaint, and after
 * an eviction would open an empty one in its place. With this factory it may open only the version it knows, and only
 * once. The browser refuses to open a version lower than the stored one before touching anything, and that refusal is
 * passed on. `onReopening` is called when Dexie has lost the connection and tries to open it again.
 */
export function guardedFactory(factory: IDBFactory, onReopening: () => void): IDBFactory {
  let opened = false;
  const open = (name: string, version?: number): IDBOpenDBRequest => {
    if (opened) onReopening();
    if (opened || version === undefined) {
      throw new DOMException('Opening another way than first asked', 'InvalidStateError');
    }
    const request = factory.open(name, version);
    request.addEventListener('success', () => {
      opened = true;
    });
    return request;
  };
  return {
    open,
    cmp: (a, b) => factory.cmp(a, b),
    databases: () => factory.databases(),
    deleteDatabase: (name) => factory.deleteDatabase(name),
  };
}

/** Opens a database at whatever version it has; undefined when it does not exist. Never creates one. */
export function openAsItIs(factory: IDBFactory, name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => (isNew ? resolve(undefined) : reject(request.error));
  });
}

/** The schema version of the stored database, 0 when there is none. */
async function storedVersion(factory: IDBFactory, name: string): Promise<number> {
  const database = await openAsItIs(factory, name);
  database?.close();
  return (database?.version ?? 0) / 10;
}

export type Opened =
  | { readonly state: 'open' }
  | { readonly state: 'newer'; readonly found: number; readonly known: number }
  | { readonly state: 'unavailable'; readonly cause: string };

/** Opens the database, or says why it cannot. Never touches a database that a newer build wrote. */
export async function openDatabase(db: Database, factory: IDBFactory): Promise<Opened> {
  try {
    await db.open();
    return { state: 'open' };
  } catch (error) {
    db.close();
    const found = await storedVersion(factory, db.name).catch(() => 0);
    if (found > schemaVersion) return { state: 'newer', found, known: schemaVersion };
    return { state: 'unavailable', cause: causeOf(error) };
  }
}

/** Resolves when an older tab prevents the database from opening. */
export const whenBlocked = (db: Database): Promise<'blocked'> =>
  new Promise((resolve) => {
    db.on('blocked', () => resolve('blocked'));
  });

/** True when an open database contains no platform, counting removed ones. */
const isEmptyDatabase = async (db: Database): Promise<boolean> =>
  (await db.table('platforms').toCollection().limit(1).primaryKeys()).length === 0;

export type FirstLook = {
  readonly isEmpty: boolean;
  readonly platforms?: readonly Summary[];
  /** What the sentinel is compared with; absent when it cannot be read. */
  readonly held?: readonly Held[];
  /** The device's name, empty when it cannot be read. */
  readonly device: string;
};

/** Repairs an unusable ledger. An empty database needs no ledger yet. */
async function repairLedgerIfNeeded(db: Database): Promise<void> {
  const ledger: unknown = await db.meta.get('ledger');
  if (isLedger(ledger) || (ledger === undefined && (await isEmptyDatabase(db)))) return;
  await repairLedger(db);
}

/** Inspects a database that was just opened, in one read transaction, since the start waits for each. */
export async function inspect(db: Database): Promise<FirstLook> {
  try {
    await repairLedgerIfNeeded(db);
    const read = await readSummaries(db);
    const { summaries, isEmpty, device } = read;
    return { isEmpty, platforms: summaries, held: heldIn(read), device };
  } catch {
    // The next reader reports what is wrong; here it only matters whether the database is empty.
    return { isEmpty: await isEmptyDatabase(db), device: '' };
  }
}
