import type { AnyEntityRecord } from './entity.ts';
import { compareDots, type Stamp } from './stamp.ts';
import type { VersionVector } from './vector.ts';

/** Every write that a record still shows something of. */
export const dotsIn = ({ stamp, deleted, dots = {}, siblings = {} }: AnyEntityRecord): readonly Stamp[] => [
  stamp,
  ...(deleted === undefined ? [] : [deleted]),
  ...Object.values(dots),
  ...Object.values(siblings).flatMap((entries) => entries.map((entry) => entry.stamp)),
];

/** What can be told from records alone of what their copy had seen: of each writer, its latest write among them. */
export function vectorOf(records: Iterable<AnyEntityRecord>): VersionVector {
  const highest = new Map<string, number>();
  for (const record of records) {
    for (const { device, counter } of dotsIn(record)) {
      highest.set(device, Math.max(counter, highest.get(device) ?? 0));
    }
  }
  return Object.fromEntries(highest);
}

/** The latest write to what a record says: its making or a later change, but none of its `quiet` units (an order). */
export function lastChange({ stamp, dots }: AnyEntityRecord, quiet: readonly string[]): Stamp {
  let last = stamp;
  if (dots === undefined) return last;
  for (const [unit, dot] of Object.entries(dots)) {
    if (!quiet.includes(unit) && compareDots(dot, last) > 0) last = dot;
  }
  return last;
}
