import { type ComponentCode, dimensionLetters, dimensionOf } from '#domain/codebook/componentCode.ts';
import { type Question, questions } from '#domain/platform/question.ts';
import type { AddingBase } from '#domain/statistics/counts.ts';
import type { Line } from '#domain/statistics/tally.ts';
import { type Column, column, columnFor, type Table, tableOf } from './column.ts';
import { balanceOf, shareOf } from './shares.ts';
import { isSmall } from './smallNumbers.ts';
import { labelOf, type TableSource } from './source.ts';

/** `classified`: what all components have together. */
type ComponentRow = {
  readonly component: ComponentCode | undefined;
  readonly line: Line;
  readonly classified: Readonly<Record<AddingBase, number>>;
};

const perQuestion = (question: Question): readonly Column<ComponentRow>[] => [
  columnFor(question, 'n_criteria', 'whole', ({ line }) => line.byQuestion[question].criteria, {
    unit: 'criteria',
    isSmall: ({ line }) => isSmall(line.byQuestion[question]),
  }),
  columnFor(question, 'n_expressions', 'whole', ({ line }) => line.byQuestion[question].expressions, {
    unit: 'expressions',
    isSmall: ({ line }) => isSmall(line.byQuestion[question]),
  }),
];

const shareIn = ({ component, line, classified }: ComponentRow, base: AddingBase): number | undefined =>
  component === undefined ? undefined : shareOf(line.counts[base], classified[base]);

const balanceIn = (
  { component, line: { byQuestion } }: ComponentRow,
  base: AddingBase,
): number | undefined =>
  component === undefined ? undefined : balanceOf(byQuestion.WB[base], byQuestion.IB[base]);

const small = { isSmall: ({ line }: ComponentRow): boolean => isSmall(line.counts) };
const ofClassified = {
  missing: 'notClassified',
  base: 'platformClassified',
  rule: 'share',
  ...small,
} as const;
const ofBoth = {
  missing: 'neitherSide',
  base: 'wellAndIllBeing',
  rule: 'balance',
  // A balance and one of its sides give the other side.
  isSmall: ({ line: { byQuestion } }: ComponentRow): boolean =>
    isSmall(byQuestion.WB) || isSmall(byQuestion.IB),
} as const;

const columnsOf = (source: TableSource): readonly Column<ComponentRow>[] => [
  column('component', 'text', ({ component }) => component, {
    missing: 'notClassified',
    rule: 'settledFirst',
  }),
  column('component_label', 'text', ({ component }) => labelOf(source, component), { missing: 'noLabel' }),
  column('dimension', 'text', ({ component }) => component && dimensionOf(component), {
    values: dimensionLetters,
    missing: 'notClassified',
  }),
  ...questions.flatMap(perQuestion),
  column('n_criteria', 'whole', ({ line }) => line.counts.criteria, { unit: 'criteria', ...small }),
  column('n_expressions', 'whole', ({ line }) => line.counts.expressions, { unit: 'expressions', ...small }),
  column('n_groups', 'whole', ({ line }) => line.counts.groups, { unit: 'groups', ...small }),
  column('share_criteria', 'share', (row) => shareIn(row, 'criteria'), ofClassified),
  column('share_expressions', 'share', (row) => shareIn(row, 'expressions'), ofClassified),
  column('balance_criteria', 'number', (row) => balanceIn(row, 'criteria'), ofBoth),
  column('balance_expressions', 'number', (row) => balanceIn(row, 'expressions'), ofBoth),
];

/** A row for each component that was mentioned; what is not classified comes last, without a component. */
export function synthesisWideTable(source: TableSource): Table {
  const { counts, unclassified, components } = source.statistics.tally();
  const classified = {
    criteria: counts.criteria - unclassified.counts.criteria,
    expressions: counts.expressions - unclassified.counts.expressions,
  };
  const lines = components.map((line) => ({ component: line.code, line, classified }));
  const rest = { component: undefined, line: unclassified, classified };
  const rows: readonly ComponentRow[] = unclassified.counts.criteria === 0 ? lines : [...lines, rest];
  return tableOf('synthesis_wide', columnsOf(source), rows);
}
