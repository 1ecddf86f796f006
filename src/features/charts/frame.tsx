import { axisHeight, type ChartLayout } from './layout.ts';
import { type RowLabels, RowTick } from './RowTick.tsx';
import type { Measured } from './useMeasured.ts';

/** The input of a chart: one bar per row, the labels of each row, and the measured size. */
export type ChartOf<Bar> = {
  readonly bars: readonly Bar[];
  readonly rows: readonly RowLabels[];
  readonly measured: Measured;
};

/** The frame of a chart with horizontal bars. */
export const frameOf = ({ width, height, countWidth }: ChartLayout) =>
  ({
    layout: 'vertical',
    width,
    height,
    margin: { top: 0, bottom: 0, left: 0, right: countWidth },
    accessibilityLayer: false,
  }) as const;

/** The axis of the counts, below the bars. */
export const countAxis = (ticks: readonly number[], scale: number) =>
  ({
    type: 'number',
    ticks: [...ticks],
    height: axisHeight * scale,
    stroke: 'var(--edge)',
    tick: { fill: 'var(--quiet)', fontSize: '0.85em' },
  }) as const;

/** The axis of the names, at the start of each row. */
export const nameAxis = (rows: readonly RowLabels[], layout: ChartLayout) =>
  ({
    type: 'category',
    dataKey: 'name',
    width: Math.max(1, layout.nameWidth),
    interval: 0,
    tickLine: false,
    tick: <RowTick rows={rows} layout={layout} />,
  }) as const;
