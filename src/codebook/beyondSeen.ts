import type { Codebook, CodebookEntry } from '#domain/codebook/codebook.ts';
import {
  type ComponentCode,
  type DimensionLetter,
  dimensionOf,
  isGeneralComponent,
} from '#domain/codebook/componentCode.ts';

/** The two totals reported for the published codebook. */
export const publishedTotals = { least: 67, most: 68 } as const;

/** Codes known to be in the published codebook whose labels nobody could read. No codebook we ship lists them. */
export const unreadCodes = { first: 'I01', last: 'I06' } as const;

/** Codes of a codebook above the highest code that anybody saw in their dimension, and what is known about them. */
export type BeyondSeen = {
  readonly codes: readonly ComponentCode[];
  /** The number of components in the published codebook up to the highest codes seen, if it skips no number. */
  readonly seen: number;
  /** How many of `codes` at least cannot exist in the published codebook under these codes. */
  readonly impossible: number;
};

/**
 * Compares a codebook's reconstructed codes with the highest code seen in each dimension. A general component (x00)
 * belongs to the method's own structure and counts as seen.
 */
export function beyondSeen({ dimensions, entries }: Codebook): BeyondSeen {
  const highest = new Map(dimensions.map(({ letter }) => [letter, highestSeen(entries, letter)]));
  const codes = entries
    .map(({ code }) => code)
    .filter((code) => numberOf(code) > (highest.get(dimensionOf(code)) ?? 0));
  const seen = [...highest.values()].reduce((sum, top) => sum + top + 1, 0);
  return { codes, seen, impossible: Math.max(0, codes.length - Math.max(0, publishedTotals.most - seen)) };
}

const numberOf = (code: ComponentCode): number => Number(code.slice(1));

const highestSeen = (entries: readonly CodebookEntry[], letter: DimensionLetter): number =>
  entries
    .filter(
      ({ code, status }) =>
        dimensionOf(code) === letter && (status !== 'reconstructed' || isGeneralComponent(code)),
    )
    .reduce((top, { code }) => Math.max(top, numberOf(code)), 0);

/** Prints codes in their order as ranges: `B04–B07, G05`. */
export function codeRanges(codes: readonly ComponentCode[]): string {
  const ranges: { first: ComponentCode; last: ComponentCode }[] = [];
  for (const code of codes) {
    const range = ranges.at(-1);
    if (range !== undefined && follows(range.last, code)) range.last = code;
    else ranges.push({ first: code, last: code });
  }
  return ranges.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(', ');
}

const follows = (before: ComponentCode, code: ComponentCode): boolean =>
  dimensionOf(before) === dimensionOf(code) && numberOf(code) === numberOf(before) + 1;
