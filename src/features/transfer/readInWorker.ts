import type { LockedReading, ReadingOptions, Source } from '#exchange/packing/readSource.ts';
import type { FileReading, Progress } from '#exchange/reading.ts';

export type ReadingQuestion = ReadingOptions & { readonly source: Source };
export type ReadingAnswer =
  | { readonly reading: FileReading | LockedReading }
  | { readonly done: number; readonly total: number }
  | { readonly failed: true };

const startWorker = (): Worker =>
  new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module', name: 'reading' });

/** Without workers, or when the worker's file is missing, the page's own thread reads: slower, but never refused. */
async function readHere(question: ReadingQuestion, onProgress: Progress) {
  const { readSource } = await import('#exchange/packing/readSource.ts');
  return await readSource(question.source, question, onProgress);
}

function ask(
  worker: Worker,
  question: ReadingQuestion,
  onProgress: Progress,
): Promise<FileReading | LockedReading> {
  return new Promise((settle, fail) => {
    worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
      if ('reading' in data) settle(data.reading);
      else if ('failed' in data) fail(new Error('The file could not be read.'));
      else onProgress(data.done, data.total);
    };
    worker.onerror = fail;
    worker.onmessageerror = fail;
    worker.postMessage(question);
  });
}

/**
 * Reads a file or a paste in a worker, so that the page stays responsive however large it is. The worker opens the file
 * itself: its bytes are never copied. `signal` stops it; the promise then never settles. Rejects only when reading is
 * not possible at all.
 */
export async function readInWorker(
  question: ReadingQuestion,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<FileReading | LockedReading> {
  if (typeof Worker === 'undefined') return await readHere(question, onProgress);
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
