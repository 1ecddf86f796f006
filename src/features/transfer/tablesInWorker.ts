import type { AnyRecord } from '#domain/record/records.ts';
import { type TableName, tableNames } from '#domain/record/registry.ts';
import type { Packed } from '#exchange/packing/packBackup.ts';
import type { TablesRequest } from '#exchange/tables/writeTables.ts';

/** Records come a piece at a time, then what to make of them. */
export type TablesQuestion =
  | { readonly table: TableName; readonly rows: readonly AnyRecord[] }
  | Omit<TablesRequest, 'records'>;
export type TablesAnswer = { readonly packed: Packed } | { readonly failed: true };

const startWorker = (): Worker =>
  new Worker(new URL('./tables.worker.ts', import.meta.url), { type: 'module', name: 'tables' });

/** Copying this many records to a worker takes a slow tablet some tens of milliseconds. */
const pieceSize = 1000;

/** Lets the page answer a finger between two pieces. */
const pause = (): Promise<void> => new Promise((settle) => setTimeout(settle));

async function send(worker: Worker, { records, ...wishes }: TablesRequest): Promise<void> {
  for (const table of tableNames) {
    for (let at = 0; at < records[table].length; at += pieceSize) {
      worker.postMessage({ table, rows: records[table].slice(at, at + pieceSize) } satisfies TablesQuestion);
      await pause();
    }
  }
  worker.postMessage(wishes satisfies TablesQuestion);
}

function ask(worker: Worker, request: TablesRequest): Promise<Packed> {
  return new Promise((settle, fail) => {
    worker.onmessage = ({ data }: MessageEvent<TablesAnswer>) => {
      if ('packed' in data) settle(data.packed);
      else fail(new Error('The tables could not be made.'));
    };
    worker.onerror = fail;
    send(worker, request).catch(fail);
  });
}

/** Without workers, or when the worker's file is missing, the page's own thread writes: slower, but never refused. */
async function writeHere(request: TablesRequest): Promise<Packed> {
  const { writeTables } = await import('#exchange/tables/writeTables.ts');
  return writeTables(request);
}

/** Writes the tables of a platform in a worker, so that the page stays responsive however large it is. */
export async function tablesInWorker(request: TablesRequest): Promise<Packed> {
  if (typeof Worker === 'undefined') return await writeHere(request);
  const worker = startWorker();
  try {
    return await ask(worker, request);
  } catch {
    return await writeHere(request);
  } finally {
    worker.terminate();
  }
}
