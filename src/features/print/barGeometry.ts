import type { Segment } from '#domain/statistics/segments.ts';

/** Units of the drawing: a bar of full width is 180 by 14. */
export const barWidth = 180;
export const barHeight = 14;

const hatchStep = 5;
const dotStep = 4.5;

const places = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, place) => from + place * step);

const round = (value: number): number => Math.round(value * 100) / 100;

/** Diagonals at 45°, clipped to the part: from its lower edge or start to its upper edge or end. */
const diagonals = (from: number, to: number): string =>
  places(from - barHeight + hatchStep / 2, to, hatchStep)
    .map((foot) => {
      const x1 = Math.max(from, foot);
      const x2 = Math.min(to, foot + barHeight);
      return `M${round(x1)} ${round(barHeight - (x1 - foot))}L${round(x2)} ${round(barHeight - (x2 - foot))}`;
    })
    .join('');

/** The same diagonals with their mirror images within the part. */
const crossed = (from: number, to: number): string => diagonals(from, to) + mirrored(diagonals(from, to));

const mirrored = (path: string): string =>
  path.replace(
    /([ML]\S+ )([\d.]+)/g,
    (_, start: string, y: string) => `${start}${round(barHeight - Number(y))}`,
  );

/** Dots as lines of length 0: a round line end draws each. */
const dots = (from: number, to: number): string =>
  places(from + dotStep / 2, to, dotStep)
    .flatMap((x) => places(dotStep / 2, barHeight, dotStep).map((y) => `M${round(x)} ${round(y)}h0`))
    .join('');

const textures: Readonly<Record<Segment['question'], (from: number, to: number) => string>> = {
  WB: () => '',
  IB: diagonals,
  ACT: dots,
  FREE: crossed,
};

export type DrawnPart = {
  readonly question: Segment['question'];
  /** The outline; it is filled for the plain question. */
  readonly outline: string;
  /** The texture that distinguishes the question on a photocopy; empty for the plain one. */
  readonly texture: string;
};

/**
 * A bar's parts as plain lines. An SVG pattern would look the same, but the printer's file then takes seconds and
 * megabytes: a sheet of 70 bars took ten times longer to make.
 */
export const drawnParts = (parts: readonly Segment[]): readonly DrawnPart[] =>
  parts.map(({ question, start, length }) => {
    const from = start * barWidth;
    const to = from + length * barWidth;
    const texture = textures[question](from, to);
    return { question, outline: `M${round(from)} 0H${round(to)}V${barHeight}H${round(from)}z`, texture };
  });
