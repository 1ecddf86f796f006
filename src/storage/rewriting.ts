import { answered } from './nativeTransaction.ts';
import type { Trouble } from './trouble.ts';

/** What Chromium collects in memory before it begins a new file is 4 MB: this fills several files. */
const rows = 400;
const rowSize = 32_000;
/** With something to spare, in bytes. */
const roomForRewriting = 2 * rows * rowSize;

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
async function rewriteFiles(factory: IDBFactory, name: string): Promise<void> {
  const helper = `${name}-rewriting`;
  for (let time = 0; time < 2; time += 1) {
    await answered(factory.deleteDatabase(helper));
    await fill(factory, helper);
    await answered(factory.deleteDatabase(helper));
  }
}

type Rewriting = {
  readonly factory: IDBFactory;
  readonly name: string;
  /** Where it is remembered that the files are to be rewritten, until they are. */
  readonly unclean: Trouble;
  readonly trouble: Trouble;
  readonly hasRoom: (bytes: number) => Promise<boolean>;
  readonly alone: (work: () => Promise<void>) => Promise<void>;
};

/** After a start, in milliseconds: a person may then already write. */
const restMs = 3_000;

/**
 * Rewrites the files after an erasure. If the page is closed before that is done, or the disk had no room, the next start
 * does it: on a disk without room, rewriting would tear the files that it is to clean.
 */
export function createRewriting({ factory, name, unclean, trouble, hasRoom, alone }: Rewriting) {
  const rewrite = async (): Promise<void> => {
    unclean.note();
    if (!(await hasRoom(roomForRewriting))) return;
    await alone(() => rewriteFiles(factory, name)).catch((error: unknown) => {
      trouble.note();
      throw error;
    });
    unclean.clear();
  };
  const rewriteLeft = (): void => {
    if (unclean.isNoted()) setTimeout(() => void rewrite().catch(() => undefined), restMs);
  };
  return { rewrite, rewriteLeft };
}
