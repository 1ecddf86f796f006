import { openAsItIs } from './opening.ts';

const rowsOf = (store: IDBObjectStore): Promise<readonly unknown[]> =>
  new Promise((resolve, reject) => {
    const request = store.getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Reads every row of every table, whichever build wrote them. Needs no schema and changes nothing. */
export async function salvageRows(
  factory: IDBFactory,
  name: string,
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const database = await openAsItIs(factory, name);
  if (database === undefined) return {};
  try {
    const tables = [...database.objectStoreNames];
    if (tables.length === 0) return {};
    const transaction = database.transaction(tables, 'readonly');
    const rows = await Promise.all(tables.map((table) => rowsOf(transaction.objectStore(table))));
    return Object.fromEntries(tables.map((table, at) => [table, rows[at] ?? []]));
  } finally {
    database.close();
  }
}
