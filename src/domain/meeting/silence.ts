/** How long a silence may be asked to last, in minutes. */
export const silentMinutes = [5, 10, 15] as const;
export type SilentMinutes = (typeof silentMinutes)[number];

const minute = 60_000;

/**
 * A stretch of silent writing, in milliseconds of the clock that is handed in. It ends nothing: when its time is over
 * people go on writing, and only a person puts it away.
 */
export type Silence =
  | { readonly state: 'running'; readonly length: number; readonly endsAt: number }
  | { readonly state: 'paused'; readonly length: number; readonly left: number };

export const beginSilence = (minutes: SilentMinutes, now: number): Silence => ({
  state: 'running',
  length: minutes * minute,
  endsAt: now + minutes * minute,
});

/** Milliseconds left: 0 once it is over, never more than its length, though the clock may have been set back. */
export function timeLeft(silence: Silence, now: number): number {
  const left = silence.state === 'paused' ? silence.left : silence.endsAt - now;
  return Math.min(silence.length, Math.max(0, left));
}

/** Stands still until it is resumed; a paused one stays as it is. */
export const pauseSilence = (silence: Silence, now: number): Silence => ({
  state: 'paused',
  length: silence.length,
  left: timeLeft(silence, now),
});

export const resumeSilence = (silence: Silence, now: number): Silence => ({
  state: 'running',
  length: silence.length,
  endsAt: now + timeLeft(silence, now),
});

/** One minute more, from now on when it is over already. What is paused stays paused. */
export function lengthenSilence(silence: Silence, now: number): Silence {
  const left = timeLeft(silence, now) + minute;
  const length = Math.max(silence.length, left);
  return silence.state === 'paused'
    ? { state: 'paused', length, left }
    : { state: 'running', length, endsAt: now + left };
}

/** Minutes left as people say them: the last one is 1 until it is over, then 0. */
export const minutesLeft = (silence: Silence, now: number): number =>
  Math.ceil(timeLeft(silence, now) / minute);

/**
 * Side of the shape that is drawn for what is left, 1 for all of it and 0 for none: its area tells the time, so half
 * the time is half the paint. `byMinute` makes it stand still between minutes, for those who asked for no motion.
 */
export function drawnSize(silence: Silence, now: number, byMinute: boolean): number {
  const left = byMinute ? minutesLeft(silence, now) * minute : timeLeft(silence, now);
  return Math.sqrt(Math.min(1, left / silence.length));
}

/** What is worth saying aloud when the time left goes from one value to a smaller one, in milliseconds. */
export function momentBetween(length: number, before: number, after: number): 'half' | 'end' | undefined {
  if (before > 0 && after === 0) return 'end';
  return before > length / 2 && after <= length / 2 ? 'half' : undefined;
}
