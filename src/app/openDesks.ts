import { useSyncExternalStore } from 'react';
import type { Desk } from '#session/desk.ts';
import type { Session } from '#session/session.ts';
import { useSession } from '#session/useSession.tsx';

const desksOf = new WeakMap<Session, Set<Desk>>();

/**
 * The same session, but the desks it opens are known to the whole program: a page that stops must say what is not saved,
 * also of a platform that was left. A desk with nothing to save is forgotten when the next one opens.
 */
export function rememberDesks(session: Session): Session {
  const desks = new Set<Desk>();
  const desk: Session['desk'] = (space, platformId, open) => {
    for (const each of desks) if (each.state.getState().save.state === 'saved') desks.delete(each);
    const opened = session.desk(space, platformId, open);
    desks.add(opened);
    return opened;
  };
  const remembering = { ...session, desk };
  desksOf.set(remembering, desks);
  return remembering;
}

/** Acts of a desk that are not in the database; -1 while they are on their way. */
const waitingAt = ({ state }: Desk): number => {
  const { save } = state.getState();
  if (save.state === 'unsaved') return save.waiting;
  return save.state === 'saving' ? -1 : 0;
};

/** What is true of saving in all open platforms, and the desks that hold what is not saved. */
export function useSaving() {
  const desks = [...(desksOf.get(useSession()) ?? [])];
  const follow = (listener: () => void) => {
    const stops = desks.map(({ state }) => state.subscribe(listener));
    return () => {
      for (const stop of stops) stop();
    };
  };
  const counts = useSyncExternalStore(follow, () => desks.map(waitingAt).join());
  const each = counts.split(',').map(Number);
  const waiting = each.reduce((sum, count) => sum + Math.max(count, 0), 0);
  const otherwise = each.includes(-1) ? 'saving' : 'saved';
  return {
    state: waiting > 0 ? 'unsaved' : otherwise,
    waiting,
    unsavedDesks: () => desks.filter((desk) => waitingAt(desk) > 0),
  } as const;
}
