import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { LockState, ScreenLock } from './screenLock.ts';
import { useSession } from './useSession.tsx';

/** The lock of this device's screen and its current state. */
export function useScreenLock(): readonly [LockState, ScreenLock] {
  const { screenLock } = useSession();
  return [useStore(screenLock.state), screenLock];
}

/** Follows what other windows do with the lock. */
export function useLockOfOtherWindows(): void {
  const { screenLock } = useSession();
  useEffect(() => {
    const follow = () => screenLock.readAgain();
    // A page that the browser kept in its memory for Back received no news while it was there.
    for (const type of ['storage', 'pageshow']) addEventListener(type, follow);
    return () => {
      for (const type of ['storage', 'pageshow']) removeEventListener(type, follow);
    };
  }, [screenLock]);
}
