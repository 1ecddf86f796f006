import type { FileReading, Progress } from '#exchange/reading.ts';

export type ReadingQuestion = {
  readonly source: Uint8Array | string;
  /** The names that the open platform gives its fourth question. */
  readonly freeNames: readonly string[];
};
export type ReadingAnswer =
  | { readonly reading: FileReading }
  | { readonly done: number; readonly total: number };

const startWorker = (): Worker =>
  new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module', name: 'reading' });

/** Without workers, or when the worker's file is missing, the page's own thread reads: slower, but never refused. */
async function readHere({ source, freeNames }: ReadingQuestion, onProgress: Progress): Promise<FileReading> {
  const { readFile } = await import('#exchange/detect.ts');
  return readFile(source, onProgress, freeNames);
}

function ask(worker: Worker, question: ReadingQuestion, onProgress: Progress): Promise<FileReading> {
  return new Promise((settle, fail) => {
    worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
      if ('reading' in data) settle(data.reading);
      else onProgress(data.done, data.total);
    };
    worker.onerror = fail;
    worker.onmessageerror = fail;
    worker.postMessage(question);
  });
}

/**
 * Reads a file or a paste in a worker, so that the page stays responsive however large it is. `signal` stops it; the
 * promise then never settles. Rejects only when reading is not possible at all.
 */
export async function readInWorker(
  question: ReadingQuestion,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<FileReading> {
  if (typeof Worker === 'undefined') return readHere(question, onProgress);
  const worker = startWorker();
  signal.addEventListener('abort', () => worker.terminate());
  try {
    return await ask(worker, question, onProgress);
  } catch {
    return await readHere(question, onProgress);
  } finally {
    worker.terminate();
  }
}
