import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Silences } from './silentWriting.ts';
import { useSession } from './useSession.tsx';

/** The current silent writing, and a function that changes it. */
export function useSilences(): readonly [Silences, (change: Partial<Silences>) => void] {
  const { silences } = useSession();
  return [useStore(silences), (change) => silences.setState(change)];
}

/**
 * The current time in milliseconds, updated every second while `running`, when the page is shown again, and at `end`: in a
 * page that is hidden for long, a browser looks at repeated timers once a minute only.
 */
export function useNow(running: boolean, end?: number): number {
  const { clock } = useSession().effects;
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const look = () => setNow(clock.now());
    look();
    if (!running) return undefined;
    const shown = new AbortController();
    document.addEventListener('visibilitychange', look, { signal: shown.signal });
    const timer = setInterval(look, 1_000);
    const atEnd = end === undefined ? undefined : setTimeout(look, Math.max(0, end - clock.now()));
    return () => {
      shown.abort();
      clearInterval(timer);
      clearTimeout(atEnd);
    };
  }, [clock, running, end]);
  return now;
}
