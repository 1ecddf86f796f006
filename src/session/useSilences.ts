import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Silences } from './silentWriting.ts';
import { useSession } from './useSession.tsx';

/** The current silent writing, and a function that changes it. */
export function useSilences(): readonly [Silences, (change: Partial<Silences>) => void] {
  const { silences } = useSession();
  return [useStore(silences), (change) => silences.setState(change)];
}

/** The current time in milliseconds, updated every second while `running`. */
export function useNow(running: boolean): number {
  const { clock } = useSession().effects;
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    setNow(clock.now());
    if (!running) return undefined;
    const timer = setInterval(() => setNow(clock.now()), 1_000);
    return () => clearInterval(timer);
  }, [clock, running]);
  return now;
}
