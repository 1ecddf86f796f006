import { answered } from './nativeTransaction.ts';

/** Another database of the same origin, which the browser keeps in the same files. Exists for a moment only. */
const scratchName = 'spiral-scratch';

/** Rows and bytes of a row: together twice what the browser's log holds before it begins a new one. */
const rows = 16;
const rowBytes = 512 * 1024;
/** With something to spare: on a disk that is full, writing this would tear more than it mends. */
export const roomForLog = 2 * rows * rowBytes;
/** The browser gives no more random bytes than this at once. */
const randomBytes = 65_536;

/** Bytes that cannot be compressed. */
function noise(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(rowBytes);
  for (let at = 0; at < rowBytes; at += randomBytes)
    crypto.getRandomValues(bytes.subarray(at, at + randomBytes));
  return bytes;
}

function openScratch(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(scratchName, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('scratch');
  return answered(request);
}

const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

async function fill(database: IDBDatabase): Promise<void> {
  const transaction = database.transaction('scratch', 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore('scratch');
  for (let row = 0; row < rows; row += 1) store.put(noise(), row);
  await completed(transaction);
}

/**
 * Makes the browser begin a new log for the origin's databases. A disk that was full leaves a torn end in the log: what
 * is written behind it is taken for damage at a later start, and the whole database is dropped. Measured: with a new log
 * everything stays. Rejects when there is no room for eight megabytes.
 */
export async function beginNewLog(factory: IDBFactory): Promise<void> {
  const database = await openScratch(factory);
  try {
    await fill(database);
  } finally {
    database.close();
    await answered(factory.deleteDatabase(scratchName));
  }
}
