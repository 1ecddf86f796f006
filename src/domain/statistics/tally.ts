import {
  type ComponentCode,
  type DimensionLetter,
  dimensionLetters,
} from '#domain/codebook/componentCode.ts';
import { type Question, questions } from '#domain/platform/question.ts';
import type { GroupId } from '#domain/record/identity.ts';
import type { CountedColumns } from './columns.ts';
import { type Cells, type Counts, type CountsByQuestion, countIn, countsAt, createCells } from './counts.ts';

/** Which rows count. An absent part means all. */
export type Scope = { readonly groupId?: GroupId; readonly question?: Question };

export type Line = { readonly counts: Counts; readonly byQuestion: CountsByQuestion };
export type ComponentLine = Line & { readonly code: ComponentCode };
type DimensionLine = Line & { readonly letter: DimensionLetter };
type GroupLine = Line & { readonly groupId: GroupId };

/** The one count behind table, charts, print and CSV, so that they cannot disagree. */
export type Tally = Line & {
  readonly scope: Scope;
  /** Rows without a component. The tally's `counts` are these plus every component. */
  readonly unclassified: Line;
  /** Components mentioned in the scope, in the codebook's order. */
  readonly components: readonly ComponentLine[];
  /** Dimensions mentioned in the scope, A to I. */
  readonly dimensions: readonly DimensionLine[];
  /** Every live group in the scope, including those without criteria. */
  readonly groups: readonly GroupLine[];
};

const perLine = questions.length + 1;

/** Cells for several lines: for each line its own counts, then one cell for each question. */
const createLines = (length: number): Cells => createCells(length * perLine);

function countLine(lines: Cells, line: number, question: number, group: number, expressions: number): void {
  countIn(lines, line * perLine, group, expressions);
  countIn(lines, line * perLine + 1 + question, group, expressions);
}

const lineAt = (lines: Cells, line: number): Line => ({
  counts: countsAt(lines, line * perLine),
  byQuestion: {
    WB: countsAt(lines, line * perLine + 1),
    IB: countsAt(lines, line * perLine + 2),
    ACT: countsAt(lines, line * perLine + 3),
    FREE: countsAt(lines, line * perLine + 4),
  },
});

const isMentioned = (line: Line): boolean => line.counts.criteria > 0;

type Lines = {
  readonly all: Cells;
  readonly components: Cells;
  readonly dimensions: Cells;
  readonly groups: Cells;
};

// 0 is "not classified" for components and for dimensions; dimension n is the n-th letter.
const dimensionNumbers = (components: readonly ComponentCode[]): Uint8Array =>
  Uint8Array.from([
    0,
    ...components.map((code) => (dimensionLetters as readonly string[]).indexOf(code.charAt(0)) + 1),
  ]);

function countRows(
  columns: CountedColumns,
  onlyGroup: number | undefined,
  onlyQuestion: number | undefined,
): Lines {
  const dimensionOf = dimensionNumbers(columns.components);
  const lines = {
    all: createLines(1),
    components: createLines(columns.components.length + 1),
    dimensions: createLines(dimensionLetters.length + 1),
    groups: createLines(columns.groups.length),
  };
  for (let row = 0; row < columns.size; row += 1) {
    const group = columns.group[row] ?? 0;
    const question = columns.question[row] ?? 0;
    if (onlyGroup !== undefined && group !== onlyGroup) continue;
    if (onlyQuestion !== undefined && question !== onlyQuestion) continue;
    const component = columns.component[row] ?? 0;
    const expressions = columns.expressions[row] ?? 0;
    countLine(lines.all, 0, question, group, expressions);
    countLine(lines.components, component, question, group, expressions);
    countLine(lines.dimensions, dimensionOf[component] ?? 0, question, group, expressions);
    countLine(lines.groups, group, question, group, expressions);
  }
  return lines;
}

/**
 * Counts in one pass over the columns; rows outside the scope are not counted. A group that does not exist gives zeros.
 */
export function tallyOf(columns: CountedColumns, scope: Scope = {}): Tally {
  const onlyGroup = scope.groupId === undefined ? undefined : columns.groups.indexOf(scope.groupId);
  const onlyQuestion = scope.question === undefined ? undefined : questions.indexOf(scope.question);
  const { all, components, dimensions, groups } = countRows(columns, onlyGroup, onlyQuestion);
  return {
    scope,
    ...lineAt(all, 0),
    unclassified: lineAt(components, 0),
    components: columns.components
      .map((code, place) => ({ code, ...lineAt(components, place + 1) }))
      .filter(isMentioned),
    dimensions: dimensionLetters
      .map((letter, place) => ({ letter, ...lineAt(dimensions, place + 1) }))
      .filter(isMentioned),
    groups: columns.groups
      .map((groupId, place) => ({ groupId, ...lineAt(groups, place) }))
      .filter((_, place) => onlyGroup === undefined || place === onlyGroup),
  };
}
