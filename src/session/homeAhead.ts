import type { Storage, Summary } from '#storage/storage.ts';

/** The platforms as they were found at the start, for the first home page only: afterwards they may be out of date. */
export interface HomeAhead {
  /** Reads them; a failure is left to the page, which reads again and tells. */
  read(): Promise<void>;
  /** What was read, once; undefined before, from the second time on, and once a platform was opened. */
  take(): readonly Summary[] | undefined;
}

export function createHomeAhead(storage: Storage): HomeAhead {
  let found: readonly Summary[] | undefined;
  return {
    read: async () => {
      found = await storage.summaries().catch(() => undefined);
    },
    take: () => {
      const taken = found;
      found = undefined;
      return taken;
    },
  };
}
