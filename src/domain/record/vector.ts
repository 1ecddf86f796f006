import type { Dot } from './stamp.ts';

/** What a copy of a platform has seen: for each writer, everything up to this counter. */
export type VersionVector = Readonly<Record<string, number>>;

export const emptyVector: VersionVector = Object.freeze({});

/**
 * Reads a vector from outside. An entry that is not a counter is ignored, as if nothing of that writer had been seen.
 */
export function readVector(value: unknown): VersionVector {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return emptyVector;
  return Object.fromEntries(
    Object.entries(value).filter(([, counter]) => Number.isSafeInteger(counter) && counter >= 0),
  );
}

/** The greatest counter seen of a writer. If there is none, a value less than any counter. */
const counterOf = (vector: VersionVector, device: string): number =>
  Object.hasOwn(vector, device) ? (vector[device] as number) : -1;

/** Whether a copy has seen a write, even if the written value was replaced since. */
export const covers = (vector: VersionVector, { device, counter }: Dot): boolean =>
  counterOf(vector, device) >= counter;

/** Whether one copy has seen everything that another has seen. */
export const coversAll = (vector: VersionVector, other: VersionVector): boolean =>
  Object.entries(other).every(([device, counter]) => covers(vector, { device, counter }));

/** The vector of a copy that has seen what either of two copies has seen. */
export const joinVectors = (a: VersionVector, b: VersionVector): VersionVector =>
  Object.fromEntries(
    Object.keys({ ...a, ...b }).map((device) => [
      device,
      Math.max(counterOf(a, device), counterOf(b, device)),
    ]),
  );

/** The vector after one more write. */
export const withDot = (vector: VersionVector, { device, counter }: Dot): VersionVector =>
  joinVectors(vector, { [device]: counter });

/** The greatest counter in a vector, 0 if it is empty. */
export const highestOf = (vector: VersionVector): number =>
  Object.values(vector).reduce((highest, counter) => Math.max(highest, counter), 0);

/** The same text for the same vector, whatever order it was made in. */
export const canonicalVector = (vector: VersionVector): string =>
  Object.keys(vector)
    .sort()
    .map((device) => `${device}:${vector[device]}`)
    .join(' ');
