import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { axisOf, type StackedBar } from '#domain/statistics/series.ts';
import { useQuestions } from '#session/useQuestions.ts';
import { BarShape } from './BarShape.tsx';
import { type ChartOf, countAxis, frameOf, nameAxis } from './frame.tsx';
import { chartLayout } from './layout.ts';

/** Horizontal bars from zero, divided by question. Rendered without animation. */
export function StackedChart({ bars, rows, measured }: ChartOf<StackedBar<string>>) {
  const questions = useQuestions();
  const layout = chartLayout(measured.width, bars.length, measured.scale, questions.length);
  const axis = axisOf(Math.max(...bars.map(({ total }) => total)));
  return (
    <BarChart {...frameOf(layout)} data={[...bars]}>
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <XAxis {...countAxis(axis.ticks, measured.scale)} domain={[0, axis.end]} />
      <YAxis {...nameAxis(rows, layout)} stroke="var(--ink)" />
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
