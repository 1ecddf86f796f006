import { useSyncExternalStore } from 'react';
import type { OpenPlatform } from '#session/openPlatform.ts';
import type { Session } from '#session/session.ts';
import { useSession } from '#session/useSession.tsx';

const openPlatformsOf = new WeakMap<Session, Set<OpenPlatform>>();

/**
 * The same session, but it records the platforms it opens. A page that fails must say what is not saved, including on a
 * platform that was left. An open platform with nothing to save is forgotten when the next one opens.
 */
export function rememberOpenPlatforms(session: Session): Session {
  const openPlatforms = new Set<OpenPlatform>();
  const openPlatform: Session['openPlatform'] = (space, platformId, open) => {
    for (const each of openPlatforms)
      if (each.state.getState().save.state === 'saved') openPlatforms.delete(each);
    const opened = session.openPlatform(space, platformId, open);
    openPlatforms.add(opened);
    return opened;
  };
  const remembering = { ...session, openPlatform };
  openPlatformsOf.set(remembering, openPlatforms);
  return remembering;
}

/** The number of acts of an open platform that could not be saved; -1 while acts are being written. */
const waitingAt = ({ state }: OpenPlatform): number => {
  const { save } = state.getState();
  if (save.state === 'unsaved') return save.waiting;
  return save.state === 'saving' ? -1 : 0;
};

/** Reads, at any moment, which open platforms have acts that could not be saved. */
export function useUnsaved(): () => readonly OpenPlatform[] {
  const session = useSession();
  return () => [...(openPlatformsOf.get(session) ?? [])].filter((each) => waitingAt(each) > 0);
}

/** The state of saving over all open platforms, and the ones with unsaved acts. */
export function useSaving() {
  const openPlatforms = [...(openPlatformsOf.get(useSession()) ?? [])];
  const follow = (listener: () => void) => {
    const stops = openPlatforms.map(({ state }) => state.subscribe(listener));
    return () => {
      for (const stop of stops) stop();
    };
  };
  const counts = useSyncExternalStore(follow, () => openPlatforms.map(waitingAt).join());
  const each = counts.split(',').map(Number);
  const waiting = each.reduce((sum, count) => sum + Math.max(count, 0), 0);
  const otherwise = each.includes(-1) ? 'saving' : 'saved';
  return {
    state: waiting > 0 ? 'unsaved' : otherwise,
    waiting,
    unsavedPlatforms: () => openPlatforms.filter((openPlatform) => waitingAt(openPlatform) > 0),
  } as const;
}
