import type { Ratings } from '#domain/agreement/ratings.ts';

/** The units behind a table of two coders: the first one's codes in rows, the second one's in columns. */
export const fromTable = (table: readonly (readonly number[])[]): Ratings =>
  table.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, () => [`${first}`, `${second}`])),
  );

/**
 * Units in the printed form of reliability data: one line for each coder, one mark for each unit, a dot for a missing
 * code.
 */
export function fromLines(...lines: readonly string[]): Ratings {
  const coders = lines.map((line) => line.split(' ').map((mark) => (mark === '.' ? undefined : mark)));
  return (coders[0] ?? []).map((_, unit) => coders.map((codes) => codes[unit]));
}
