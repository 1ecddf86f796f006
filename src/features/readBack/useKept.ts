import { useEffect, useState } from 'react';

type State = { readonly readBack?: unknown } | null;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Where somebody is in the round, kept with this tab's place in its history: a reload comes back to it, nothing else ever
 * sees it. Choices and ids only, no words. What was kept is believed only where `read` does.
 */
export function useKept<T extends object>(
  read: (kept: object) => T,
): readonly [kept: T, keep: (next: T) => void] {
  const [kept, keep] = useState(() => {
    const found = (history.state as State)?.readBack;
    return read(isObject(found) ? found : {});
  });
  useEffect(() => {
    history.replaceState({ ...(history.state as State), readBack: kept }, '');
  }, [kept]);
  return [kept, keep];
}
