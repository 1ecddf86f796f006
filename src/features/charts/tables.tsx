import type { ReactNode } from 'react';
import type { Question } from '#domain/platform/question.ts';
import type { AddingBase } from '#domain/statistics/counts.ts';
import { type DivergingBar, type StackedBar, sumOf } from '#domain/statistics/series.ts';
import type { Line, Tally } from '#domain/statistics/tally.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useQuestionName, useQuestions } from '#session/useQuestions.ts';
import { type Column, DataTable } from '#ui/DataTable.tsx';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import { useOneDecimal } from './useOneDecimal.ts';

type Row = {
  readonly key: string;
  readonly name: ReactNode;
  readonly line: Line;
  /** Absent when a share of the classified criteria would be meaningless. */
  readonly share?: number;
};

type StackedTableProps<Name extends string> = {
  readonly subject: 'components' | 'dimensions';
  readonly tally: Tally;
  readonly base: AddingBase;
  readonly lines: readonly (Line & { readonly name: Name })[];
  readonly bars: readonly StackedBar<Name>[];
  readonly nameOf: (name: Name) => ReactNode;
};

const captions = { components: 'captionComponents', dimensions: 'captionDimensions' } as const;
const heads = { components: 'component', dimensions: 'dimension' } as const;

function useQuestionHead(): (question: Question) => ReactNode {
  const questionName = useQuestionName();
  return (question) => (
    <>
      <QuestionSign question={question} /> {questionName(question)}
    </>
  );
}

/** The numbers of a chart by question, including what is not classified. The last row is the sum of the others. */
export function StackedTable<Name extends string>(props: StackedTableProps<Name>) {
  const { subject, tally, base, lines, bars, nameOf } = props;
  const t = useTranslations('charts');
  const head = useQuestionHead();
  const questions = useQuestions();
  const oneDecimal = useOneDecimal();
  const shareLabel = ({ share, line }: Row) => {
    if (share === undefined) return '';
    return share === 0 && line.counts[base] > 0
      ? t('lessThanOne')
      : t('percent', { share: oneDecimal(share) });
  };
  const columns: readonly Column<Row>[] = [
    { id: 'name', header: t(heads[subject]), cell: ({ name }) => name },
    ...questions.map((question) => ({
      id: question,
      header: head(question),
      cell: ({ line }: Row) => line.byQuestion[question][base],
      numeric: true,
    })),
    { id: 'total', header: t('total'), cell: ({ line }) => line.counts[base], numeric: true },
    { id: 'share', header: t('share', { base, total: sumOf(lines, base) }), cell: shareLabel, numeric: true },
    { id: 'groups', header: t('groups'), cell: ({ line }) => line.counts.groups, numeric: true },
  ];
  const rows: Row[] = lines.map((line, place) => ({
    key: line.name,
    name: nameOf(line.name),
    line,
    share: bars[place]?.share ?? 0,
  }));
  if (tally.unclassified.counts.criteria > 0) {
    rows.push({ key: 'unclassified', name: t('unclassified'), line: tally.unclassified });
  }
  return (
    <DataTable
      caption={t(captions[subject], { base: t(`counted.${base}`) })}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      total={{ key: 'total', name: t('total'), line: tally }}
    />
  );
}

type BalanceTableProps = {
  readonly base: AddingBase;
  readonly bars: readonly DivergingBar[];
  readonly nameOf: (name: DivergingBar['name']) => ReactNode;
};

export function BalanceTable({ base, bars, nameOf }: BalanceTableProps) {
  const t = useTranslations('charts');
  const head = useQuestionHead();
  const columns: readonly Column<DivergingBar>[] = [
    { id: 'name', header: t('component'), cell: ({ name }) => nameOf(name) },
    { id: 'IB', header: head('IB'), cell: ({ illBeing }) => illBeing, numeric: true },
    { id: 'WB', header: head('WB'), cell: ({ wellBeing }) => wellBeing, numeric: true },
    { id: 'difference', header: t('difference'), cell: ({ difference }) => difference, numeric: true },
  ];
  return (
    <DataTable
      caption={t('captionBalance', { base: t(`counted.${base}`) })}
      columns={columns}
      rows={bars}
      rowKey={({ name }) => name}
    />
  );
}
