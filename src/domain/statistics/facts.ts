import type { ComponentCode, DimensionLetter } from '#domain/codebook/componentCode.ts';
import type { Balance } from './balance.ts';
import type { AddingBase } from './counts.ts';
import { sumOf } from './series.ts';
import { shareOf } from './shares.ts';
import type { Tally } from './tally.ts';

/**
 * What each chart's sentence states, without the words: i18n turns a fact into a sentence. In a tie all leaders are
 * named, in the codebook's order.
 */
export type ComponentsFact =
  | { readonly type: 'nothing' }
  /** No component stands out: all have the same count. */
  | { readonly type: 'even'; readonly each: number; readonly total: number; readonly components: number }
  | {
      readonly type: 'leaders';
      readonly codes: readonly ComponentCode[];
      readonly each: number;
      readonly total: number;
      readonly components: number;
    };

export type DimensionsFact =
  | { readonly type: 'nothing' }
  | {
      readonly type: 'leaders';
      readonly letters: readonly DimensionLetter[];
      readonly each: number;
      /** Percent of `total`, see `shareOf`. */
      readonly share: number;
      readonly total: number;
      readonly dimensions: number;
    };

export type BalanceFact =
  | { readonly type: 'nothing' }
  | {
      readonly type: 'sides';
      readonly onlyWellBeing: number;
      readonly onlyIllBeing: number;
      readonly both: number;
      readonly components: number;
      /** The components in which ill-being outweighs well-being the most; empty if there are none. */
      readonly mostIllBeing: readonly ComponentCode[];
      readonly mostWellBeing: readonly ComponentCode[];
    };

const greatest = (counts: readonly number[]): number =>
  counts.reduce((most, count) => Math.max(most, count), 0);

/** Counted among what is classified, as the shares in the table are. */
export function componentsFact(tally: Tally, base: AddingBase): ComponentsFact {
  const lines = tally.components;
  const each = greatest(lines.map(({ counts }) => counts[base]));
  if (each === 0) return { type: 'nothing' };
  const codes = lines.filter(({ counts }) => counts[base] === each).map(({ code }) => code);
  const total = sumOf(lines, base);
  if (codes.length === lines.length && codes.length > 1) {
    return { type: 'even', each, total, components: lines.length };
  }
  return { type: 'leaders', codes, each, total, components: lines.length };
}

/** Shares of the classified criteria: unclassified ones belong to no dimension. */
export function dimensionsFact(tally: Tally, base: AddingBase): DimensionsFact {
  const lines = tally.dimensions;
  const counts = lines.map((line) => line.counts[base]);
  const each = greatest(counts);
  const total = sumOf(lines, base);
  const share = shareOf(each, total);
  if (share === undefined) return { type: 'nothing' };
  const letters = lines.filter((line) => line.counts[base] === each).map(({ letter }) => letter);
  return { type: 'leaders', letters, each, share, total, dimensions: lines.length };
}

/** The components with the greatest difference; none if no difference is above zero. */
function furthest(
  balances: readonly Balance[],
  difference: (balance: Balance) => number,
): readonly ComponentCode[] {
  const most = greatest(balances.map(difference));
  return most === 0 ? [] : balances.filter((balance) => difference(balance) === most).map(({ code }) => code);
}

export function balanceFact(balances: readonly Balance[]): BalanceFact {
  if (balances.length === 0) return { type: 'nothing' };
  const onlyWellBeing = balances.filter(({ illBeing }) => illBeing === 0).length;
  const onlyIllBeing = balances.filter(({ wellBeing }) => wellBeing === 0).length;
  return {
    type: 'sides',
    onlyWellBeing,
    onlyIllBeing,
    both: balances.length - onlyWellBeing - onlyIllBeing,
    components: balances.length,
    mostIllBeing: furthest(balances, ({ wellBeing, illBeing }) => illBeing - wellBeing),
    mostWellBeing: furthest(balances, ({ wellBeing, illBeing }) => wellBeing - illBeing),
  };
}
