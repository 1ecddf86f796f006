import { answered } from './nativeTransaction.ts';

/** What Chromium collects in memory before it begins a new file is 4 MB: this fills several files. */
const rows = 400;
const rowSize = 32_000;
function randomRow(): Uint8Array {
  const row = new Uint8Array(rowSize);
  crypto.getRandomValues(row);
  return row;
}

const complete = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

/** Fills a new database. Random rows, because Chromium compresses what it writes. */
async function fill(factory: IDBFactory, name: string): Promise<void> {
  const request = factory.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('rows');
  };
  const database = await answered(request);
  try {
    const transaction = database.transaction('rows', 'readwrite');
    for (let row = 0; row < rows; row += 1) transaction.objectStore('rows').put(randomRow(), row);
    await complete(transaction);
  } finally {
    database.close();
  }
}

/**
 * Makes the browser write its files anew, so that they no longer hold what was deleted or overwritten. A database only
 * marks rows as deleted; the words stay in its files until it merges them, which may take days, and a page cannot ask
 * for that. But when a database is deleted, Chromium merges the files that could hold something of it, on every level
 * that does, and all databases of an origin share their files. So a large helper database is filled, which takes part
 * of every level, and deleted, twice: the first time may only move what was written lately. Measured in
 * `tests/browser/erasure.test.ts`. In other browsers it does no harm.
 */
export async function rewriteFiles(factory: IDBFactory, name: string): Promise<void> {
  const helper = `${name}-rewriting`;
  for (let time = 0; time < 2; time += 1) {
    await answered(factory.deleteDatabase(helper));
    await fill(factory, helper);
    await answered(factory.deleteDatabase(helper));
  }
}
