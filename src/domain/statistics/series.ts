import type { ComponentCode, DimensionLetter } from '#domain/componentCode.ts';
import type { Question } from '#domain/question.ts';
import { balancesOf } from './balance.ts';
import type { AddingBase } from './counts.ts';
import { sharesOf } from './shares.ts';
import type { Line, Tally } from './tally.ts';

/** One bar cut by question. `name` is a component's code or a dimension's letter. */
export type StackedBar<Name extends string> = {
  readonly name: Name;
  readonly total: number;
  /** Whole percent of the sum of all bars; they add up to 100. */
  readonly share: number;
} & Readonly<Record<Question, number>>;

/** Ill-being goes left of zero, hence negative; `illBeing` keeps the count. */
export type DivergingBar = {
  readonly name: ComponentCode;
  readonly wellBeing: number;
  readonly illBeing: number;
  readonly left: number;
};

function stacked<Name extends string>(
  lines: readonly (Line & { readonly name: Name })[],
  base: AddingBase,
): readonly StackedBar<Name>[] {
  const shares = sharesOf(lines.map(({ counts }) => counts[base]));
  return lines.map(({ name, counts, byQuestion }, place) => ({
    name,
    total: counts[base],
    share: shares?.[place] ?? 0,
    WB: byQuestion.WB[base],
    IB: byQuestion.IB[base],
    ACT: byQuestion.ACT[base],
  }));
}

/** One bar for each component mentioned, in the key's order. */
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
  }));

/** The end of an axis that starts at zero: the greatest value, or the next round number where it leaves room for whole ticks. */
export function axisEnd(greatest: number): number {
  if (greatest <= 5) return Math.max(1, greatest);
  const magnitude = 10 ** Math.floor(Math.log10(greatest));
  const step = [0.2, 0.5, 1, 2].map((part) => part * magnitude).find((size) => greatest / size <= 5) ?? magnitude;
  return Math.ceil(greatest / Math.max(1, step)) * Math.max(1, step);
}

/** Whole numbers from 0 to the end, five or six at most. */
export function axisTicks(end: number): readonly number[] {
  const step = Math.max(1, Math.ceil(end / 5));
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, place) => place * step);
}
