// The id of an imported criterion follows from its source, so its 48 bits of time are zero; a fresh one says when it was made.
const fresh = /^(?!0{8}-0{4})([0-9a-f]{8})-([0-9a-f]{4})-7/i;

/**
 * Whether a criterion was written down in this program, on any device; otherwise it came in a file. Its origin does not
 * tell: a file may give none, and our own CSV gives none for what was written down here.
 */
export const isWrittenHere = (id: string): boolean => fresh.test(id);

/** The moment that a fresh id was made, by the clock of its device; undefined for an id that has none. */
export function momentOfId(id: string): string | undefined {
  const [, high, low] = fresh.exec(id) ?? [];
  return high === undefined || low === undefined
    ? undefined
    : new Date(Number.parseInt(high + low, 16)).toISOString();
}
