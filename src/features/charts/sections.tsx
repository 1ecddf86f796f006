import type { Question } from '#domain/platform/question.ts';
import type { AddingBase } from '#domain/statistics/counts.ts';
import {
  balanceBars,
  componentBars,
  type DivergingBar,
  dimensionBars,
  type StackedBar,
} from '#domain/statistics/series.ts';
import type { Tally } from '#domain/statistics/tally.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useQuestions } from '#session/useQuestions.ts';
import { BalanceChart } from './BalanceChart.tsx';
import { ChartSection } from './ChartSection.tsx';
import { QuestionLegend } from './QuestionLegend.tsx';
import type { RowLabels } from './RowTick.tsx';
import { StackedChart } from './StackedChart.tsx';
import { BalanceTable, StackedTable } from './tables.tsx';
import type { Names } from './useNames.tsx';

type SectionProps = {
  readonly tally: Tally;
  readonly base: AddingBase;
  readonly names: Names;
  readonly sentence: string;
};

const stackedRow = (
  bar: StackedBar<string>,
  name: RowLabels['name'],
  questions: readonly Question[],
): RowLabels => ({
  key: bar.name,
  name,
  total: bar.total,
  counts: questions.map((question) => ({ question, count: bar[question] })),
});

const balanceRow = (
  { name: key, illBeing, wellBeing }: DivergingBar,
  name: RowLabels['name'],
): RowLabels => ({
  key,
  name,
  counts: [
    { question: 'IB', count: illBeing },
    { question: 'WB', count: wellBeing },
  ],
});

export function ComponentsSection({ tally, base, names, sentence }: SectionProps) {
  const t = useTranslations('charts');
  const questions = useQuestions();
  const bars = componentBars(tally, base);
  const rows = bars.map((bar) => stackedRow(bar, names.drawnComponent(bar.name), questions));
  return (
    <ChartSection
      title={t('components')}
      sentence={sentence}
      note={<QuestionLegend />}
      draw={(measured) => <StackedChart bars={bars} rows={rows} measured={measured} />}
      table={
        <StackedTable
          subject="components"
          tally={tally}
          base={base}
          lines={tally.components.map((line) => ({ ...line, name: line.code }))}
          bars={bars}
          nameOf={names.drawnComponent}
        />
      }
    />
  );
}

export function DimensionsSection({ tally, base, names, sentence }: SectionProps) {
  const t = useTranslations('charts');
  const questions = useQuestions();
  const bars = dimensionBars(tally, base);
  const rows = bars.map((bar) => stackedRow(bar, names.drawnDimension(bar.name), questions));
  return (
    <ChartSection
      title={t('dimensions')}
      sentence={sentence}
      note={<QuestionLegend />}
      draw={(measured) => <StackedChart bars={bars} rows={rows} measured={measured} />}
      table={
        <StackedTable
          subject="dimensions"
          tally={tally}
          base={base}
          lines={tally.dimensions.map((line) => ({ ...line, name: line.letter }))}
          bars={bars}
          nameOf={names.drawnDimension}
        />
      }
    />
  );
}

export function BalanceSection({ tally, base, names, sentence }: SectionProps) {
  const t = useTranslations('charts');
  const bars = balanceBars(tally, base);
  const rows = bars.map((bar) => balanceRow(bar, names.drawnComponent(bar.name)));
  const table = <BalanceTable base={base} bars={bars} nameOf={names.drawnComponent} />;
  if (bars.length === 0) return <ChartSection title={t('balance')} sentence={sentence} table={table} />;
  return (
    <ChartSection
      title={t('balance')}
      sentence={sentence}
      note={<QuestionLegend sides />}
      draw={(measured) => <BalanceChart bars={bars} rows={rows} measured={measured} />}
      table={table}
    />
  );
}
