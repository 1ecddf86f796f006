import type { AnyRecord, Stored } from '#domain/record/records.ts';
import { tableNames } from '#domain/record/registry.ts';
import { stores } from '#storage/schema.ts';

// IndexedDB with nothing around it: the same tables and keys as the program's, and no other.

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

/** Every record in one strict transaction. */
export function putAll(db: IDBDatabase, stored: readonly Stored[]): Promise<void> {
  const transaction = db.transaction([...tableNames], 'readwrite', { durability: 'strict' });
  for (const { table, record } of stored) transaction.objectStore(table).put(record);
  return complete(transaction);
}

/** One criterion in one strict transaction: the least that can be called saved. */
export function putOne(db: IDBDatabase, record: AnyRecord): Promise<void> {
  const transaction = db.transaction('criteria', 'readwrite', { durability: 'strict' });
  transaction.objectStore('criteria').put(record);
  return complete(transaction);
}
