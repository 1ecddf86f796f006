import { useEffect } from 'react';
import { useSession } from './useSession.tsx';

/** Keeps the screen on while this is true and the component is on the screen. */
export function useAwake(isWanted: boolean): void {
  const { awake } = useSession().effects;
  useEffect(() => (isWanted ? awake?.hold() : undefined), [awake, isWanted]);
}
