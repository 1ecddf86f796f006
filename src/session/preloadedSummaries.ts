import type { Opening, Summary } from '#storage/storage.ts';

/**
 * The platforms as they were when the database opened. Only for the first home page: afterwards they may be out of
 * date.
 */
export interface PreloadedSummaries {
  keep(opening: Opening): void;
  /**
   * Returns what was found, once. Undefined before it is there, at every later call, and once a platform was opened.
   */
  take(): readonly Summary[] | undefined;
}

export function createPreloadedSummaries(): PreloadedSummaries {
  let found: readonly Summary[] | undefined;
  return {
    keep: (opening) => {
      found = opening.state === 'ready' ? opening.platforms : undefined;
    },
    take: () => {
      const taken = found;
      found = undefined;
      return taken;
    },
  };
}
