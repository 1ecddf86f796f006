import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Projected } from '#session/routes.ts';
import { askEvery, missedLimit } from './follow.ts';
import { type Command, type Line, type LineMessage, openLine, type Showing } from './line.ts';

type FacilitatorLine = {
  /** The id of this page on the channel. */
  readonly from: string;
  readonly showing: Showing;
  readonly onCommand: (command: Command) => void;
  readonly onPages: (nth: number, pages: number) => void;
};

/**
 * The facilitator's end of the channel: sends the shown step to the group's windows whenever it changes or one of them
 * asks, and a last message when the page closes. True if a window sent a message recently.
 */
export function useFacilitatorLine({ space, platformId }: Projected, end: FacilitatorLine): boolean {
  const { from, showing } = end;
  const line = useRef<Line>(undefined);
  const [seenAt, setSeenAt] = useState<{ readonly at: number }>();
  const show = useEffectEvent(() => line.current?.post({ type: 'show', from, showing }));
  const hear = useEffectEvent((message: LineMessage) => {
    if (message.type === 'command') end.onCommand(message.command);
    else if (message.type === 'pages') end.onPages(message.nth, message.pages);
    else if (message.type === 'left') setSeenAt(undefined);
    else if (message.type === 'ask') {
      setSeenAt({ at: performance.now() });
      show();
    }
  });
  useEffect(() => {
    const open = openLine({ space, platformId }, (message) => hear(message));
    line.current = open;
    const leave = () => open?.post({ type: 'gone', from });
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
      open?.close();
      line.current = undefined;
    };
  }, [space, platformId, from]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: posted again whenever something else is shown
  useEffect(() => void show(), [showing]);
  useEffect(() => {
    if (seenAt === undefined) return undefined;
    const timer = setTimeout(() => setSeenAt(undefined), askEvery * missedLimit);
    return () => clearTimeout(timer);
  }, [seenAt]);
  return seenAt !== undefined;
}
