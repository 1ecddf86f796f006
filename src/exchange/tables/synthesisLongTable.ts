import { type DimensionLetter, dimensionLetters, dimensionOf } from '#domain/codebook/componentCode.ts';
import type { Group } from '#domain/group/group.ts';
import type { Platform } from '#domain/platform/platform.ts';
import { questions } from '#domain/platform/question.ts';
import type { CrossedCell } from '#domain/statistics/crossing.ts';
import { type Column, column, type Table, tableOf } from './column.ts';
import { cycleColumn, groupNameColumns, platformColumn, profileColumn } from './groupColumns.ts';
import { shareOf } from './shares.ts';
import { isSmallInGroup } from './smallNumbers.ts';
import { groupById, labelOf, type TableSource } from './source.ts';

type Base = {
  criteria: number;
  expressions: number;
  classifiedCriteria: number;
  classifiedExpressions: number;
};

type CellRow = {
  readonly cell: CrossedCell;
  readonly base: Base;
  readonly group: Group;
  readonly platform: Platform;
};

/** What each group said to each question: the bases of its cells. */
function basesOf(cells: readonly CrossedCell[]): ReadonlyMap<string, Base> {
  const bases = new Map<string, Base>();
  for (const { groupId, question, component, criteria, expressions } of cells) {
    const key = `${groupId}/${question}`;
    const base = bases.get(key) ?? {
      criteria: 0,
      expressions: 0,
      classifiedCriteria: 0,
      classifiedExpressions: 0,
    };
    const isClassified = component !== undefined;
    bases.set(key, {
      criteria: base.criteria + criteria,
      expressions: base.expressions + expressions,
      classifiedCriteria: base.classifiedCriteria + (isClassified ? criteria : 0),
      classifiedExpressions: base.classifiedExpressions + (isClassified ? expressions : 0),
    });
  }
  return bases;
}

/** A share of what is classified: what is not classified yet has none. */
const shareIn = ({ cell }: CellRow, part: number, base: number): number | undefined =>
  cell.component === undefined ? undefined : shareOf(part, base);

const dimensionIn = ({ component }: CrossedCell): DimensionLetter | undefined =>
  component && dimensionOf(component);

const small = { isSmall: ({ cell }: CellRow): boolean => isSmallInGroup(cell) };
const smallBase = { isSmall: ({ base }: CellRow): boolean => isSmallInGroup(base) };
const smallClassified = {
  isSmall: ({ base }: CellRow): boolean => isSmallInGroup({ expressions: base.classifiedExpressions }),
};

const counted: readonly Column<CellRow>[] = [
  column('n_criteria', 'whole', ({ cell }) => cell.criteria, { unit: 'criteria', ...small }),
  column('n_expressions', 'whole', ({ cell }) => cell.expressions, { unit: 'expressions', ...small }),
  column('base_criteria', 'whole', ({ base }) => base.criteria, {
    unit: 'criteria',
    base: 'groupQuestion',
    ...smallBase,
  }),
  column('base_expressions', 'whole', ({ base }) => base.expressions, {
    unit: 'expressions',
    base: 'groupQuestion',
    ...smallBase,
  }),
  column('base_classified_criteria', 'whole', ({ base }) => base.classifiedCriteria, {
    unit: 'criteria',
    base: 'groupQuestionClassified',
    ...smallClassified,
  }),
  column('base_classified_expressions', 'whole', ({ base }) => base.classifiedExpressions, {
    unit: 'expressions',
    base: 'groupQuestionClassified',
    ...smallClassified,
  }),
  column('share_criteria', 'share', (row) => shareIn(row, row.cell.criteria, row.base.classifiedCriteria), {
    missing: 'notClassified',
    base: 'groupQuestionClassified',
    rule: 'share',
    ...small,
  }),
  column(
    'share_expressions',
    'share',
    (row) => shareIn(row, row.cell.expressions, row.base.classifiedExpressions),
    { missing: 'notClassified', base: 'groupQuestionClassified', rule: 'share', ...small },
  ),
];

const columnsOf = (source: TableSource): readonly Column<CellRow>[] => [
  platformColumn,
  ...groupNameColumns,
  cycleColumn,
  profileColumn,
  column('question', 'text', ({ cell }) => cell.question, { values: questions }),
  column('dimension', 'text', ({ cell }) => dimensionIn(cell), {
    values: dimensionLetters,
    missing: 'notClassified',
  }),
  column('component', 'text', ({ cell }) => cell.component, {
    missing: 'notClassified',
    rule: 'settledFirst',
  }),
  column('component_label', 'text', ({ cell }) => labelOf(source, cell.component), { missing: 'noLabel' }),
  ...counted,
];

/**
 * Component × question × group: a row for each cell in which something was said. What is not classified comes last,
 * without a component, so that the rows add up to all that was said.
 */
export function synthesisLongTable(source: TableSource): Table {
  const { platform, statistics } = source;
  const cells = statistics.crossing();
  const bases = basesOf(cells);
  const groups = groupById(source);
  const rows = cells.flatMap((cell): CellRow[] => {
    const base = bases.get(`${cell.groupId}/${cell.question}`);
    const group = groups.get(cell.groupId);
    return base === undefined || group === undefined ? [] : [{ cell, base, group, platform }];
  });
  return tableOf('synthesis_long', columnsOf(source), rows);
}
