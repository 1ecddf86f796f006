import type { Dot } from './stamp.ts';

/** What a copy of a platform has seen: of each writer, everything up to this counter. */
export type VersionVector = Readonly<Record<string, number>>;

export const emptyVector: VersionVector = Object.freeze({});

/** A vector read from outside; an entry that is no counter is as if it had not been seen. */
export function readVector(value: unknown): VersionVector {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return emptyVector;
  return Object.fromEntries(
    Object.entries(value).filter(([, counter]) => Number.isSafeInteger(counter) && counter >= 0),
  );
}

/** Whether a copy has seen a write, held or replaced since. */
export const covers = (vector: VersionVector, { device, counter }: Dot): boolean =>
  Object.hasOwn(vector, device) && (vector[device] ?? 0) >= counter;

/** What is seen by a copy that has seen both. */
export function joinVectors(a: VersionVector, b: VersionVector): VersionVector {
  const joined: Record<string, number> = { ...a };
  for (const [device, counter] of Object.entries(b)) {
    if (counter > (Object.hasOwn(joined, device) ? (joined[device] ?? 0) : 0)) joined[device] = counter;
  }
  return joined;
}

/** The vector after one more write. */
export const withDot = (vector: VersionVector, { device, counter }: Dot): VersionVector => ({
  ...vector,
  [device]: Math.max(counter, Object.hasOwn(vector, device) ? (vector[device] ?? 0) : 0),
});

/** The greatest counter a vector knows, 0 for none. */
export const highestOf = (vector: VersionVector): number =>
  Object.values(vector).reduce((highest, counter) => Math.max(highest, counter), 0);
