import type { BaseName, ColumnLabel, MissingName, RuleName } from './labels/tableLabels.ts';

/** What one cell holds. Undefined and empty text are the same: not known, or what the dictionary says of this column. */
export type Cell = string | number | undefined;

/**
 * `whole`, `number`, `share` (0 to 1, four decimals) and `yesNo` (0 or 1) are numbers; `day` is `YYYY-MM-DD`; `moment`
 * is ISO 8601; `json` and `ids` (separated by spaces) are texts for programs.
 */
export type CellType = 'text' | 'whole' | 'number' | 'share' | 'yesNo' | 'day' | 'moment' | 'json' | 'ids';

/** What the dictionary says of a column. */
export type Declared = {
  /** ASCII, in snake_case, the same in every language and for ever. */
  readonly name: string;
  readonly label: ColumnLabel;
  /** What a label of several columns is followed by: a question's code or the tag of a language. */
  readonly of?: string;
  readonly type: CellType;
  readonly unit?: 'criteria' | 'expressions' | 'groups';
  /** The only values that occur. */
  readonly values?: readonly string[];
  /** What an empty cell means. Absent: a cell is never empty. */
  readonly missing?: MissingName;
  /** Set when a cell may also be empty because its number is too small to be published. */
  readonly hasLeftOut?: true;
  /** What the number is a part of. */
  readonly base?: BaseName;
  readonly rule?: RuleName;
};

/** A column with its cells. The dictionary is derived from it, so no column can be without a line there. */
export type Column<Row> = Declared & {
  readonly cell: (row: Row) => Cell;
  /** Whether the number stands for too few people to be published (`smallNumbers.ts`). */
  readonly isSmall?: (row: Row) => boolean;
};

type More<Row> = Omit<Column<Row>, 'name' | 'label' | 'of' | 'type' | 'cell'>;

export const column = <Row>(
  name: ColumnLabel,
  type: CellType,
  cell: (row: Row) => Cell,
  more: More<Row> = {},
): Column<Row> => ({ name, label: name, type, cell, ...more });

/** One of several columns of the same kind: `n_criteria_wb`, `label_nl_be`. */
export const columnFor = <Row>(
  of: string,
  label: ColumnLabel,
  type: CellType,
  cell: (row: Row) => Cell,
  more: More<Row> = {},
): Column<Row> => ({
  name: `${label}_${of.toLowerCase().replaceAll('-', '_')}`,
  label,
  of,
  type,
  cell,
  ...more,
});

export const tableNames = [
  'readme',
  'criteria',
  'codings',
  'groups',
  'synthesis_long',
  'synthesis_wide',
  'syntheses',
  'agreement',
  'confusion',
  'codebook',
  'dictionary',
] as const;
export type TableName = (typeof tableNames)[number];

/** A table as it leaves: its columns as the dictionary declares them, and the cells of each row in their order. */
export type Table = {
  readonly name: TableName;
  readonly columns: readonly Declared[];
  readonly rows: readonly (readonly Cell[])[];
  /** For each row, the places of its small numbers. Absent for a table that counts nothing. */
  readonly small?: readonly (readonly number[])[];
};

const smallIn = <Row>(columns: readonly Column<Row>[], row: Row): readonly number[] =>
  columns.flatMap(({ isSmall }, place) => (isSmall?.(row) === true ? [place] : []));

/** The cells of these rows under these columns. */
export function tableOf<Row>(name: TableName, columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  if (columns.every(({ isSmall }) => isSmall === undefined)) return { name, columns, rows: cells };
  return { name, columns, rows: cells, small: rows.map((row) => smallIn(columns, row)) };
}
