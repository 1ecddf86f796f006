import { useEffect } from 'react';
import { whenIdle } from './whenIdle.ts';

type Load = () => Promise<unknown>;

/** Fetches lazy parts one after the other while nothing else is to be done. A part that fails is asked for again when it is needed. */
export function usePrefetch(...loads: readonly Load[]): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, at the start
  useEffect(() => {
    const next = (at: number): void => {
      const load = loads[at];
      if (load !== undefined)
        whenIdle(() =>
          load().then(
            () => next(at + 1),
            () => undefined,
          ),
        );
    };
    next(0);
  }, []);
}
