// IndexedDB without our own code: what another build, another tab or the browser does to the database.

type Factory = Pick<IDBFactory, 'open' | 'deleteDatabase'>;

/** Opens a connection at a version. It keeps the database open until it is closed. */
export function rawOpen(
  factory: Factory,
  name: string,
  version?: number,
  onUpgrade: (database: IDBDatabase) => void = () => {},
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, version);
    request.onupgradeneeded = () => onUpgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export function rawDelete(factory: Factory, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

export const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

/** Every row of one table, read from outside the program. */
export async function rawRows(factory: Factory, name: string, table: string): Promise<unknown[]> {
  const database = await rawOpen(factory, name);
  const rows = await answered(database.transaction(table).objectStore(table).getAll());
  database.close();
  return rows;
}

/** Puts one row into a table, bypassing every check of the program. */
export async function rawPut(factory: Factory, name: string, table: string, row: unknown): Promise<void> {
  const database = await rawOpen(factory, name);
  const transaction = database.transaction(table, 'readwrite');
  transaction.objectStore(table).put(row);
  await completed(transaction);
  database.close();
}

/** Keeps every table locked, like a disk that does not answer, until the returned function is called. */
export async function holdLock(factory: Factory, name: string): Promise<() => Promise<void>> {
  const database = await rawOpen(factory, name);
  const tables = [...database.objectStoreNames];
  const transaction = database.transaction(tables, 'readwrite');
  let isHeld = true;
  const keepAlive = () => {
    const request = transaction.objectStore('meta').get('ledger');
    request.onsuccess = () => isHeld && keepAlive();
  };
  keepAlive();
  return async () => {
    isHeld = false;
    await completed(transaction);
    database.close();
  };
}
