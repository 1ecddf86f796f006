import type { Clock, Ids } from '#domain/record/identity.ts';
import type { Stamp } from '#domain/record/stamp.ts';
import { derivedId } from '#effects/ids.ts';

export type SteeredClock = Clock & {
  set(iso: string): void;
  advance(milliseconds: number): void;
};

/** A clock that stands still until a test moves it. */
export function steeredClock(iso = '2026-03-14T09:00:00.000Z'): SteeredClock {
  let now = Date.parse(iso);
  return {
    now: () => now,
    set: (next) => {
      now = Date.parse(next);
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/**
 * Fresh ids that are the same in every run: 1, 2, 3 … in the shape of a uuid. `series` makes two devices' ids
 * different.
 */
export function steeredIds(series = 0): Ids {
  let count = 0;
  return {
    next: () => {
      count += 1;
      const tail = count.toString(16).padStart(12, '0');
      return `01900000-${series.toString(16).padStart(4, '0')}-7000-8000-${tail}`;
    },
    derived: derivedId,
  };
}

/** The stamp of a write that is the same in every run. */
export const stampAt = (counter: number): Stamp => ({
  counter,
  device: 'test',
  wall: '2026-01-01T10:00:00.000Z',
});
