import { createDesk, type DeskSettings, prepareRoom } from './desk.ts';
import { placeForWriting } from './place.ts';
import type { Message, Reply } from './request.ts';

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<Message>) => void;
  postMessage(reply: Reply): void;
};

/** One window writes at a time. A browser without locks is one without this kind of files, too. */
const alone: DeskSettings['alone'] = <T>(kind: string, work: () => Promise<T>) =>
  navigator.locks === undefined
    ? work()
    : (navigator.locks.request(`spiral.${kind}`, work) as unknown as Promise<T>);

async function openDesk() {
  const files = await placeForWriting();
  if (files === undefined) throw new Error('There is no second place in this browser');
  void prepareRoom({ files, alone }).catch(() => undefined);
  // Copies need the whole core; texts must not wait for it.
  const take = async (...given: Parameters<typeof import('./takeCopy.ts').takeCopy>) =>
    (await import('./takeCopy.ts')).takeCopy(...given);
  return createDesk({ files, alone, take });
}

const desk = openDesk();
desk.catch(() => undefined);

scope.onmessage = async ({ data: { id, verb, ask } }) => {
  try {
    const answer = await (await desk)[verb](ask as never);
    scope.postMessage({ id, ok: true, answer });
  } catch (error) {
    scope.postMessage({ id, ok: false, cause: String(error) });
  }
};
