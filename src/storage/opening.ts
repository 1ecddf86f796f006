import { causeOf } from './failure.ts';
import { isLedger, repairLedger } from './ledger.ts';
import { readSummaries } from './readPlatform.ts';
import { type Database, schemaVersion } from './schema.ts';
import type { Summary } from './storage.ts';

/**
 * IndexedDB as Dexie is given it. Dexie would open a newer database without complaint, and after an eviction open an
 * empty one in its place; here it may open the version it knows, once. The browser refuses a lower version than the
 * stored one before anything is touched, and that refusal is left to stand. `onReopening`: Dexie found the database cut.
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

/** A database opened at whatever version it has, undefined when there is none. Never creates one. */
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

/** The schema version of what is stored, 0 for nothing. */
async function storedVersion(factory: IDBFactory, name: string): Promise<number> {
  const database = await openAsItIs(factory, name);
  database?.close();
  return (database?.version ?? 0) / 10;
}

export type Opened =
  | { readonly state: 'open' }
  | { readonly state: 'newer'; readonly found: number; readonly known: number }
  | { readonly state: 'unavailable'; readonly cause: string };

/** Opens, or tells why not. Never touches a database that a newer build wrote. */
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

/** Resolves when an older tab keeps the database from opening. */
export const whenBlocked = (db: Database): Promise<'blocked'> =>
  new Promise((resolve) => {
    db.on('blocked', () => resolve('blocked'));
  });

/** True when no platform, removed ones included, stands in an open database. */
const isEmptyDatabase = async (db: Database): Promise<boolean> =>
  (await db.table('platforms').toCollection().limit(1).primaryKeys()).length === 0;

export type FirstLook = {
  readonly isEmpty: boolean;
  readonly platforms?: readonly Summary[];
  /** The device's name, empty where it cannot be read. */
  readonly device: string;
};

/** An empty database needs no ledger yet; one with rows needs one that can be built on. */
async function repairLedgerIfNeeded(db: Database): Promise<void> {
  const ledger: unknown = await db.meta.get('ledger');
  if (isLedger(ledger) || (ledger === undefined && (await isEmptyDatabase(db)))) return;
  await repairLedger(db);
}

/** What stands in a database that was just opened, in one reading: the start waits for each. */
export async function inspect(db: Database): Promise<FirstLook> {
  try {
    await repairLedgerIfNeeded(db);
    const { summaries, isEmpty, device } = await readSummaries(db);
    return { isEmpty, platforms: summaries, device };
  } catch {
    // Whoever reads it next tells what is wrong; here only an empty database matters.
    return { isEmpty: await isEmptyDatabase(db), device: '' };
  }
}
