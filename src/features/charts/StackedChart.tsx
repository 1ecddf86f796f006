import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { axisOf, type StackedBar } from '#domain/statistics/series.ts';
import { useQuestions } from '#session/useQuestions.ts';
import { BarShape } from './BarShape.tsx';
import { axisHeight, chartLayout } from './layout.ts';
import { RowTick, type RowWords } from './RowTick.tsx';
import type { Measured } from './useMeasured.ts';

type StackedChartProps = {
  readonly bars: readonly StackedBar<string>[];
  readonly rows: readonly RowWords[];
  readonly measured: Measured;
};

/** Horizontal bars from zero, cut by question. Drawn at once: nothing moves. */
export function StackedChart({ bars, rows, measured }: StackedChartProps) {
  const questions = useQuestions();
  const layout = chartLayout(measured.width, bars.length, measured.scale, questions.length);
  const axis = axisOf(Math.max(...bars.map(({ total }) => total)));
  return (
    <BarChart
      layout="vertical"
      width={layout.width}
      height={layout.height}
      data={[...bars]}
      margin={{ top: 0, bottom: 0, left: 0, right: layout.countWidth }}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <XAxis
        type="number"
        domain={[0, axis.end]}
        ticks={[...axis.ticks]}
        height={axisHeight * measured.scale}
        stroke="var(--edge)"
        tick={{ fill: 'var(--quiet)', fontSize: '0.85em' }}
      />
      <YAxis
        type="category"
        dataKey="name"
        width={Math.max(1, layout.nameWidth)}
        interval={0}
        stroke="var(--ink)"
        tickLine={false}
        tick={<RowTick rows={rows} layout={layout} />}
      />
      {questions.map((question) => (
        <Bar
          key={question}
          dataKey={question}
          stackId="questions"
          barSize={layout.barSize}
          isAnimationActive={false}
          shape={<BarShape question={question} shift={layout.barShift} />}
        />
      ))}
    </BarChart>
  );
}
