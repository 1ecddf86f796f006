import type { Storage } from '#storage/storage.ts';

/** Longer than the storage itself takes to say that the database is silent, in milliseconds. */
const patience = 15_000;

/** What was asked for, or a failure where no answer comes: who waits must be told. */
export function answered<T>(asked: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const silence = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error('The example does not answer')), patience);
  });
  return Promise.race([asked, silence]).finally(() => clearTimeout(timer));
}

/**
 * Opens the example's database; what the browser threw away was nobody's. Throws where it cannot be used: another window
 * holds it (asking again would then wait for that window), it was closed, or it does not answer.
 */
export async function openedExample(example: Storage): Promise<void> {
  const found = await answered(example.open());
  const opening = found.state === 'evicted' ? example.acceptEviction() : found;
  if (opening.state !== 'ready') throw new Error(`The example cannot be opened: ${opening.state}`);
}
