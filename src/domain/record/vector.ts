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

/** The greatest counter of a writer that was seen; less than any counter where none was. */
const counterOf = (vector: VersionVector, device: string): number =>
  Object.hasOwn(vector, device) ? (vector[device] as number) : -1;

/** Whether a copy has seen a write, held or replaced since. */
export const covers = (vector: VersionVector, { device, counter }: Dot): boolean =>
  counterOf(vector, device) >= counter;

/** What is seen by a copy that has seen both. */
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

/** The greatest counter a vector knows, 0 for none. */
export const highestOf = (vector: VersionVector): number =>
  Object.values(vector).reduce((highest, counter) => Math.max(highest, counter), 0);
