import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from 'recharts';
import { balanceAxisOf, type DivergingBar } from '#domain/statistics/series.ts';
import { BarShape } from './BarShape.tsx';
import { type ChartOf, countAxis, frameOf, nameAxis } from './frame.tsx';
import { chartLayout } from './layout.ts';

/** Ill-being to the left of zero, well-being to the right, on the same scale. */
export function BalanceChart({ bars, rows, measured }: ChartOf<DivergingBar>) {
  const layout = chartLayout(measured.width, bars.length, measured.scale);
  const axis = balanceAxisOf(bars);
  const side = { stackId: 'sides', barSize: layout.barSize, isAnimationActive: false };
  return (
    <BarChart {...frameOf(layout)} data={[...bars]} stackOffset="sign">
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <XAxis
        {...countAxis(axis.ticks, measured.scale)}
        domain={[-axis.end, axis.end]}
        tickFormatter={(value: number) => String(Math.abs(value))}
      />
      <YAxis {...nameAxis(rows, layout)} axisLine={false} />
      <Bar {...side} dataKey="left" shape={<BarShape question="IB" shift={layout.barShift} />} />
      <Bar {...side} dataKey="wellBeing" shape={<BarShape question="WB" shift={layout.barShift} />} />
      <ReferenceLine x={0} stroke="var(--ink)" strokeWidth={2} />
    </BarChart>
  );
}
