import { useCallback, useEffect, useRef, useState } from 'react';
import type { Projected } from '#session/routes.ts';
import { ask, askEvery, type Followed, follow } from './follow.ts';
import { type Line, openLine, type WindowMessage } from './line.ts';

/** The window's end of the channel: what the facilitator's page shows, and a function that answers it. */
export function useProjector({
  space,
  platformId,
}: Projected): readonly [followed: Followed, say: (message: WindowMessage) => void] {
  const [followed, setFollowed] = useState<Followed>({ state: 'waiting' });
  const line = useRef<Line>(undefined);
  const say = useCallback((message: WindowMessage) => line.current?.post(message), []);
  useEffect(() => {
    const open = openLine({ space, platformId }, (message) => setFollowed((known) => follow(known, message)));
    line.current = open;
    const question = () => {
      setFollowed(ask);
      open?.post({ type: 'ask' });
    };
    question();
    const timer = setInterval(question, askEvery);
    const leave = () => open?.post({ type: 'left' });
    addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      removeEventListener('pagehide', leave);
      leave();
      open?.close();
    };
  }, [space, platformId]);
  return [followed, say];
}
