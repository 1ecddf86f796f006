import { useEffect } from 'react';
import { whenIdle } from './whenIdle.ts';

type Part = { preload(): Promise<unknown> };

/**
 * Loads parts one after the other while the browser is idle, as long as the screen that asked is there. A part that
 * fails is requested again when it is needed.
 */
export function usePrefetch(...parts: readonly Part[]): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, at the start
  useEffect(() => {
    let here = true;
    const next = (at: number): void => {
      const part = parts[at];
      if (here && part !== undefined)
        whenIdle(() =>
          part.preload().then(
            () => next(at + 1),
            () => undefined,
          ),
        );
    };
    next(0);
    return () => {
      here = false;
    };
  }, []);
}
