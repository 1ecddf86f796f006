import type { AnyRecord, Stored } from '#domain/record/records.ts';
import { tableNames } from '#domain/record/registry.ts';
import { stores } from '#storage/schema.ts';

// Plain IndexedDB with the same tables and keys as the program's.

const keyPathOf = (primaryKey: string): string | string[] =>
  primaryKey.startsWith('[') ? primaryKey.slice(1, -1).split('+') : primaryKey;

export const openRaw = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const [table, primaryKey] of Object.entries(stores)) {
        request.result.createObjectStore(table, { keyPath: keyPathOf(primaryKey) });
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const complete = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

/** Writes every record in one strict transaction. */
export function putAll(db: IDBDatabase, stored: readonly Stored[]): Promise<void> {
  const transaction = db.transaction([...tableNames], 'readwrite', { durability: 'strict' });
  for (const { table, record } of stored) transaction.objectStore(table).put(record);
  return complete(transaction);
}

/** Writes one criterion in one strict transaction: the least work after which it counts as saved. */
export function putOne(db: IDBDatabase, record: AnyRecord): Promise<void> {
  const transaction = db.transaction('criteria', 'readwrite', { durability: 'strict' });
  transaction.objectStore('criteria').put(record);
  return complete(transaction);
}
