/** The lengths of silent writing that can be chosen, in minutes. */
export const silentMinutes = [5, 10, 15] as const;
export type SilentMinutes = (typeof silentMinutes)[number];

const minute = 60_000;

/**
 * A period of silent writing, in milliseconds of the clock that is passed in. It stops nothing: when its time is over
 * people go on writing, and only a person closes it.
 */
export type Silence =
  | { readonly state: 'running'; readonly length: number; readonly endsAt: number }
  | { readonly state: 'paused'; readonly length: number; readonly left: number };

export const beginSilence = (minutes: SilentMinutes, now: number): Silence => ({
  state: 'running',
  length: minutes * minute,
  endsAt: now + minutes * minute,
});

/** Milliseconds left: 0 once it is over, and never more than its length, even if the clock was set back. */
export function timeLeft(silence: Silence, now: number): number {
  const left = silence.state === 'paused' ? silence.left : silence.endsAt - now;
  return Math.min(silence.length, Math.max(0, left));
}

/** Pauses the silence until it is resumed. A paused one stays as it is. */
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

/** Adds one minute; if the time is already over, the minute starts now. A paused silence stays paused. */
export function lengthenSilence(silence: Silence, now: number): Silence {
  const left = timeLeft(silence, now) + minute;
  const length = Math.max(silence.length, left);
  return silence.state === 'paused'
    ? { state: 'paused', length, left }
    : { state: 'running', length, endsAt: now + left };
}

/** Minutes left, rounded up: 1 in the last minute, 0 once it is over. */
export const minutesLeft = (silence: Silence, now: number): number =>
  Math.ceil(timeLeft(silence, now) / minute);

/**
 * The side of the shape that shows the time left: 1 for all of it, 0 for none. Its area is the time, so half the time
 * is half the area. With `byMinute` it changes only once a minute, for people who asked for reduced motion.
 */
export function drawnSize(silence: Silence, now: number, byMinute: boolean): number {
  const left = byMinute ? minutesLeft(silence, now) * minute : timeLeft(silence, now);
  return Math.sqrt(Math.min(1, left / silence.length));
}

/** Somebody who hears the bell so many milliseconds after the end still hears it at the end. */
const stillNow = 10_000;

/**
 * Whether the time ended only now. A tablet that slept, or a page that the browser had stopped, learns of the end later:
 * it then shows that the time is over, and a bell would tell people something wrong.
 */
export const isJustOver = (silence: Silence, now: number): boolean =>
  silence.state === 'running' && now >= silence.endsAt && now - silence.endsAt <= stillNow;

/** What to announce when the time left falls from one value to a smaller one, in milliseconds. */
export function momentBetween(length: number, before: number, after: number): 'half' | 'end' | undefined {
  if (before > 0 && after === 0) return 'end';
  return before > length / 2 && after <= length / 2 ? 'half' : undefined;
}
