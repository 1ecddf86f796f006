import { useMemo } from 'react';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { useOpenPlatformState, useWhole, type Whole } from './useOpenPlatform.tsx';

type Derive<T> = (index: PlatformIndex) => T;

/**
 * Memoises what a screen computes from the whole platform. Recomputes when the platform or one of `inputs` changed, a
 * moment after the act (see `useWhole`). `inputs` are all that `derive` reads besides the index; Biome checks them like
 * React's own dependencies.
 */
export function useDerived<T>(derive: Derive<T>, inputs: readonly unknown[]): T {
  return useFrom(useWhole(), derive, inputs);
}

/** Like `useDerived`, but recomputed at once after each act, for what must change under the finger. */
export function useDerivedAtOnce<T>(derive: Derive<T>, inputs: readonly unknown[]): T {
  const index = useOpenPlatformState((state) => state.index);
  const revision = useOpenPlatformState((state) => state.revision);
  return useFrom({ index, revision }, derive, inputs);
}

function useFrom<T>({ index, revision }: Whole, derive: Derive<T>, inputs: readonly unknown[]): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes in place, its revision tells when; the caller names the rest
  return useMemo(() => derive(index), [index, revision, ...inputs]);
}
