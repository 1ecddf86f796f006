import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function from one drawing to the next, which does what the last drawing says: parts that receive it need not be drawn again. */
export function useStable<Given extends readonly unknown[], Result>(
  act: (...given: Given) => Result,
): (...given: Given) => Result {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...given) => latest.current(...given), []);
}
