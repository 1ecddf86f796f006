import type { ComponentCode, DimensionLetter } from '#domain/codebook/componentCode.ts';
import type { Question } from '#domain/platform/question.ts';
import { balancesOf } from './balance.ts';
import type { AddingBase } from './counts.ts';
import { shareOf } from './shares.ts';
import type { Line, Tally } from './tally.ts';

/** One bar, divided by question. `name` is a component's code or a dimension's letter. */
export type StackedBar<Name extends string> = {
  readonly name: Name;
  readonly total: number;
  /** Percent of the sum of all bars, see `shareOf`. */
  readonly share: number;
} & Readonly<Record<Question, number>>;

/** Ill-being goes left of zero, so its value is negative; `illBeing` is the count. */
export type DivergingBar = {
  readonly name: ComponentCode;
  readonly wellBeing: number;
  readonly illBeing: number;
  readonly left: number;
  /** Well-being minus ill-being. */
  readonly difference: number;
};

/** What is classified: the base of every share. */
export const sumOf = (lines: readonly Line[], base: AddingBase): number =>
  lines.reduce((sum, { counts }) => sum + counts[base], 0);

function stacked<Name extends string>(
  lines: readonly (Line & { readonly name: Name })[],
  base: AddingBase,
): readonly StackedBar<Name>[] {
  const classified = sumOf(lines, base);
  return lines.map(({ name, counts, byQuestion }) => ({
    name,
    total: counts[base],
    share: shareOf(counts[base], classified) ?? 0,
    WB: byQuestion.WB[base],
    IB: byQuestion.IB[base],
    ACT: byQuestion.ACT[base],
    FREE: byQuestion.FREE[base],
  }));
}

/** One bar for each component mentioned, in the codebook's order. */
export const componentBars = (tally: Tally, base: AddingBase): readonly StackedBar<ComponentCode>[] =>
  stacked(
    tally.components.map((line) => ({ ...line, name: line.code })),
    base,
  );

/** One bar for each dimension mentioned, A to I. */
export const dimensionBars = (tally: Tally, base: AddingBase): readonly StackedBar<DimensionLetter>[] =>
  stacked(
    tally.dimensions.map((line) => ({ ...line, name: line.letter })),
    base,
  );

export const balanceBars = (tally: Tally, base: AddingBase): readonly DivergingBar[] =>
  balancesOf(tally, base).map(({ code, wellBeing, illBeing }) => ({
    name: code,
    wellBeing,
    illBeing,
    left: illBeing === 0 ? 0 : -illBeing,
    difference: wellBeing - illBeing,
  }));

export type Axis = { readonly end: number; readonly ticks: readonly number[] };

/**
 * An axis from zero to at least `greatest`, with at most six whole ticks. Their distance is 1, 2, 5 or 10 times a power
 * of ten.
 */
export function axisOf(greatest: number): Axis {
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(1, greatest / 5)));
  const step =
    [1, 2, 5].map((part) => part * magnitude).find((size) => greatest <= size * 5) ?? magnitude * 10;
  const steps = Math.max(1, Math.ceil(greatest / step));
  return { end: steps * step, ticks: Array.from({ length: steps + 1 }, (_, place) => place * step) };
}

/** The axis of diverging bars: the same scale on both sides of zero, as negative and positive ticks. */
export function balanceAxisOf(bars: readonly DivergingBar[]): Axis {
  const greatest = bars.reduce((most, { wellBeing, illBeing }) => Math.max(most, wellBeing, illBeing), 0);
  const { end, ticks } = axisOf(greatest);
  const left = ticks.slice(1).map((tick) => -tick);
  return { end, ticks: [...left.reverse(), ...ticks] };
}
