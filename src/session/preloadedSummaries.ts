import type { Opening, Summary } from '#storage/storage.ts';

/** The platforms as they stood when the database opened, for the first home page only: afterwards they may be out of date. */
export interface PreloadedSummaries {
  keep(opening: Opening): void;
  /** What was found, once; undefined before, from the second time on, and once a platform was opened. */
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
