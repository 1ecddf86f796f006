import { alone } from './alone.ts';
import { createDesk, prepareRoom } from './desk.ts';
import { bringTexts, everywhere } from './everywhere.ts';
import { placesForWriting } from './place.ts';
import type { Message, Reply } from './request.ts';
import { bringReserve } from './reserve.ts';

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<Message>) => void;
  postMessage(reply: Reply): void;
};

async function openDesk() {
  const places = await placesForWriting();
  if (places === undefined) throw new Error('There is no second place in this browser');
  const { former } = places;
  if (former.length > 0) {
    await alone('texts', () => bringTexts(places.files, former)).catch(() => undefined);
    await alone('copies', () => bringReserve(places.files, former)).catch(() => undefined);
  }
  const files = everywhere(places.files, former);
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
