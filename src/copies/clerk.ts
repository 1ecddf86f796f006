import type { Message, Reply, Requests, Verb } from './request.ts';

type CopyWorker = Pick<Worker, 'postMessage'> & {
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

/** Hands one request to the worker. Rejects when there is no worker, or when the disk refuses. */
export type Clerk = <V extends Verb>(verb: V, ask: Requests[V]['ask']) => Promise<Requests[V]['answer']>;

export const startCopyWorker = (): Worker =>
  new Worker(new URL('./copies.worker.ts', import.meta.url), { type: 'module', name: 'copies' });

type Waiting = { readonly resolve: (answer: never) => void; readonly reject: (error: Error) => void };

/** Starts the worker at the first request. If its file cannot be loaded, every request is refused. */
export function createClerk(start: () => CopyWorker): Clerk {
  const waiting = new Map<number, Waiting>();
  let worker: CopyWorker | undefined;
  let ids = 0;
  const refuseAll = () => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error('The worker stopped'));
    waiting.clear();
  };
  const started = (): CopyWorker => {
    const fresh = start();
    fresh.onmessage = ({ data }) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.ok) asked?.resolve(data.answer as never);
      else asked?.reject(new Error(data.cause));
    };
    fresh.onerror = refuseAll;
    return fresh;
  };
  return (verb, ask) =>
    new Promise((resolve, reject) => {
      ids += 1;
      worker ??= started();
      waiting.set(ids, { resolve, reject });
      worker.postMessage({ id: ids, verb, ask } satisfies Message);
    });
}
