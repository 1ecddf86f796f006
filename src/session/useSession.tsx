import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { PlatformId } from '#domain/record/identity.ts';
import type { Preferences } from './preferences.ts';
import type { Session } from './session.ts';

const Context = createContext<Session | undefined>(undefined);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <Context value={session}>{children}</Context>;
}

/** The session. Throws outside its provider, which is a bug. */
export function useSession(): Session {
  const session = useContext(Context);
  if (session === undefined) throw new Error('No session above this screen');
  return session;
}

/** This device's preferences, and a function that changes some of them. */
export function usePreferences(): readonly [Preferences, (change: Partial<Preferences>) => void] {
  const { preferences } = useSession();
  return [useStore(preferences), (change) => preferences.setState(change)];
}

/** When the newest second copy of a platform was made (ISO 8601); undefined when none is known. */
export const useCopyTime = (platformId: PlatformId): string | undefined =>
  useStore(useSession().copying.times, ({ newest }) => newest?.get(platformId)?.when);
