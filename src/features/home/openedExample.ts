import type { Storage } from '#storage/storage.ts';

/** In milliseconds: longer than the storage itself takes to report that the database does not respond. */
const patience = 15_000;

/** Settles as `asked` does, or rejects when it does not answer in time, so that the person is told. */
export function answered<T>(asked: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const silence = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error('The example does not answer')), patience);
  });
  return Promise.race([asked, silence]).finally(() => clearTimeout(timer));
}

/**
 * Opens the example's database. If the browser evicted it, nothing of a person's is lost, so the eviction is accepted.
 * Throws when the database cannot be used: another window holds it (a second attempt would wait for that window), it
 * was closed, or it does not respond.
 */
export async function openedExample(example: Storage): Promise<void> {
  const found = await answered(example.open());
  const opening = found.state === 'evicted' ? example.acceptEviction('forget') : found;
  if (opening.state !== 'ready') throw new Error(`The example cannot be opened: ${opening.state}`);
}
