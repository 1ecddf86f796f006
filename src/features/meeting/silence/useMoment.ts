import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { momentBetween, type Silence, timeLeft } from '#domain/meeting/silence.ts';

/**
 * The latest moment to announce: half of the time, or its end. Reset when time is added, so that it is announced again.
 */
export function useMoment(
  silence: Silence | undefined,
  now: number,
  onEnd?: () => void,
): 'half' | 'end' | undefined {
  const length = silence?.length ?? 0;
  const left = silence === undefined ? 0 : timeLeft(silence, now);
  const before = useRef(left);
  const [said, setSaid] = useState<'half' | 'end'>();
  const ended = useEffectEvent(() => onEnd?.());
  useEffect(() => {
    const moment = momentBetween(length, before.current, left);
    if (left > before.current) setSaid(undefined);
    before.current = left;
    if (moment === undefined) return;
    setSaid(moment);
    if (moment === 'end') ended();
  }, [length, left]);
  return said;
}
