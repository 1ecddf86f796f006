import type { Storage, Summary } from '#storage/storage.ts';

const namesIn = (summaries: readonly Summary[]): readonly string[] =>
  summaries.flatMap(({ platform }) => Object.values(platform.freeQuestion?.name ?? {}));

/**
 * The names that the platforms of this device give their fourth question. A table is read before anybody knows which
 * platform it goes into, so the names of all of them are known. None when they cannot be read.
 */
export const freeNamesHere = (storage: Pick<Storage, 'summaries'>): Promise<readonly string[]> =>
  storage.summaries().then(namesIn, () => []);
