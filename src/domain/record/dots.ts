import type { AnyEntityRecord } from './entity.ts';
import { compareDots, type Stamp } from './stamp.ts';
import type { VersionVector } from './vector.ts';

/** The stamps of all writes that a record still holds something of. */
export const dotsIn = ({ stamp, deleted, dots = {}, siblings = {} }: AnyEntityRecord): readonly Stamp[] => [
  stamp,
  ...(deleted === undefined ? [] : [deleted]),
  ...Object.values(dots),
  ...Object.values(siblings).flatMap((entries) => entries.map((entry) => entry.stamp)),
];

/** What a copy must have seen, derived from its records alone: for each writer, its latest write among them. */
export function vectorOf(records: Iterable<AnyEntityRecord>): VersionVector {
  const highest = new Map<string, number>();
  for (const record of records) {
    for (const { device, counter } of dotsIn(record)) {
      highest.set(device, Math.max(counter, highest.get(device) ?? 0));
    }
  }
  return Object.fromEntries(highest);
}

/**
 * The latest write to the content of a record: its creation or a later change. Changes of `quiet` units (an order) do
 * not count.
 */
export function lastChange({ stamp, dots }: AnyEntityRecord, quiet: readonly string[]): Stamp {
  let last = stamp;
  if (dots === undefined) return last;
  for (const [unit, dot] of Object.entries(dots)) {
    if (!quiet.includes(unit) && compareDots(dot, last) > 0) last = dot;
  }
  return last;
}
