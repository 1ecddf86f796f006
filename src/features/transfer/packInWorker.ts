import { type Packed, packBackup } from '#exchange/packing/packBackup.ts';

export type PackingQuestion = { readonly lines: readonly string[]; readonly passphrase: string };
export type PackingAnswer = { readonly packed: Packed } | { readonly failed: true };

const startWorker = (): Worker =>
  new Worker(new URL('./packing.worker.ts', import.meta.url), { type: 'module', name: 'packing' });

function ask(worker: Worker, question: PackingQuestion): Promise<Packed> {
  return new Promise((settle, fail) => {
    worker.onmessage = ({ data }: MessageEvent<PackingAnswer>) => {
      if ('packed' in data) settle(data.packed);
      else fail(new Error('The file could not be made.'));
    };
    worker.onerror = fail;
    worker.postMessage(question);
  });
}

/**
 * Packs a backup. The browser compresses beside the page by itself; deriving a key from a passphrase takes seconds, so
 * that is done in a worker, or here when there is none.
 */
export async function pack(lines: readonly string[], passphrase: string | undefined): Promise<Packed> {
  if (passphrase === undefined || typeof Worker === 'undefined') return await packBackup(lines, passphrase);
  const worker = startWorker();
  try {
    return await ask(worker, { lines, passphrase });
  } catch {
    return await packBackup(lines, passphrase);
  } finally {
    worker.terminate();
  }
}
