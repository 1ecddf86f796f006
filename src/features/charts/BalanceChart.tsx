import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from 'recharts';
import { balanceAxisOf, type DivergingBar } from '#domain/statistics/series.ts';
import { BarShape } from './BarShape.tsx';
import { axisHeight, chartLayout } from './layout.ts';
import { RowTick, type RowWords } from './RowTick.tsx';
import type { Measured } from './useMeasured.ts';

type BalanceChartProps = {
  readonly bars: readonly DivergingBar[];
  readonly rows: readonly RowWords[];
  readonly measured: Measured;
};

/** Ill-being to the left of zero, well-being to the right, on the same scale. */
export function BalanceChart({ bars, rows, measured }: BalanceChartProps) {
  const layout = chartLayout(measured.width, bars.length, measured.scale);
  const axis = balanceAxisOf(bars);
  return (
    <BarChart
      layout="vertical"
      width={layout.width}
      height={layout.height}
      data={[...bars]}
      stackOffset="sign"
      margin={{ top: 0, bottom: 0, left: 0, right: layout.countWidth }}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <XAxis
        type="number"
        domain={[-axis.end, axis.end]}
        ticks={[...axis.ticks]}
        height={axisHeight * measured.scale}
        stroke="var(--edge)"
        tick={{ fill: 'var(--quiet)', fontSize: '0.85em' }}
        tickFormatter={(value: number) => String(Math.abs(value))}
      />
      <YAxis
        type="category"
        dataKey="name"
        width={Math.max(1, layout.nameWidth)}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={<RowTick rows={rows} layout={layout} />}
      />
      <Bar
        dataKey="left"
        stackId="sides"
        barSize={layout.barSize}
        isAnimationActive={false}
        shape={<BarShape question="IB" shift={layout.barShift} />}
      />
      <Bar
        dataKey="wellBeing"
        stackId="sides"
        barSize={layout.barSize}
        isAnimationActive={false}
        shape={<BarShape question="WB" shift={layout.barShift} />}
      />
      <ReferenceLine x={0} stroke="var(--ink)" strokeWidth={2} />
    </BarChart>
  );
}
