import { criteriaLimit } from '#domain/platform/room.ts';
import { type Cells, type ColumnName, columnOf } from '#exchange/columns.ts';
import { unguard } from '#exchange/formulaGuard.ts';
import { freeQuestionIn } from '#exchange/groupReader.ts';
import { createQuestionReader } from '#exchange/questionCells.ts';
import { type FileReading, type Progress, refuse } from '#exchange/reading.ts';
import { createRowReader, type RowReader } from '#exchange/rowReader.ts';
import type { HeadingRow } from './headingRow.ts';
import { type SplitRow, splitRows } from './splitRows.ts';

const rowsBetweenProgress = 500;
const namesReported = 20;
const platformsLookedAt = 20;

type Headings = {
  readonly columns: readonly (ColumnName | undefined)[];
  readonly extra: readonly string[];
};

/** The first column of a name counts; a second one of the same name is an extra column. */
function headingsOf(cells: readonly string[]): Headings {
  const met = new Set<ColumnName>();
  const extra: string[] = [];
  const columns = cells.map((cell) => {
    const column = columnOf(cell);
    if (column !== undefined && !met.has(column)) {
      met.add(column);
      return column;
    }
    if (cell.trim() !== '' && extra.length < namesReported) extra.push(cell.trim().slice(0, 100));
    return undefined;
  });
  return { columns, extra };
}

/**
 * True for our own files, which contain our ids. Their cells were guarded against formulas and are restored exactly.
 */
const isOurs = (known: ReadonlySet<ColumnName>): boolean => known.has('criterionId') && known.has('groupId');

/** `wikispiral` for the site's table saved by a spreadsheet: its ids are the site's, however the file was made. */
const sourceOf = (known: ReadonlySet<ColumnName>): string =>
  known.has('siteId') && known.has('platform') && known.has('group') ? 'wikispiral' : 'csv';

function cellsOf(
  fields: readonly string[],
  columns: Headings['columns'],
  read: (cell: string) => string,
): Cells {
  const cells: Cells = {};
  for (const [place, column] of columns.entries()) {
    if (column !== undefined) cells[column] = read(fields[place] ?? '');
  }
  return cells;
}

const verbatim = (cell: string): string => cell;

const isBlankRow = ({ cells }: SplitRow): boolean => cells?.every((cell) => cell.trim() === '') === true;

/**
 * The names that the file's own platform gives its fourth question. One row holds them, and sorting may have moved it.
 */
function freeNamesIn(
  rows: readonly SplitRow[],
  place: number,
  read: (cell: string) => string,
): readonly string[] {
  const extra = rows.map(({ cells }) => cells?.[place] ?? '').filter((cell) => cell !== '');
  return extra
    .slice(0, platformsLookedAt)
    .flatMap((cell) => Object.values(freeQuestionIn(read(cell))?.name ?? {}));
}

/**
 * Reads a CSV whose heading row is known. Rows are numbered as in a spreadsheet. An unclosed quote loses only its own
 * line and is reported with its place. Unknown columns are reported by name. A file of others
 * with more than `criteriaLimit` rows is refused before its cells are read.
 */
export function readCsv(
  text: string,
  heading: HeadingRow,
  freeNames: readonly string[],
  onProgress?: Progress,
): FileReading {
  const rows = [...splitRows(text.slice(heading.next), { separators: heading.delimiter })];
  const count = rows.filter((row) => !isBlankRow(row)).length;
  if (count > criteriaLimit && !isOurs(heading.known))
    return refuse({ type: 'TooManyCriteria', count, limit: criteriaLimit });
  const { columns, extra } = headingsOf(heading.cells);
  const read = isOurs(heading.known) ? unguard : verbatim;
  const names = [...freeNames, ...freeNamesIn(rows, columns.indexOf('freeQuestion'), read)];
  const reader = createRowReader('csv', sourceOf(heading.known), createQuestionReader(names));
  if (extra.length > 0) reader.problem({ type: 'ExtraColumns', names: extra });
  for (const [place, row] of rows.entries()) {
    if (place % rowsBetweenProgress === 0) onProgress?.(place, rows.length);
    const number = heading.row + place + 1;
    if (row.cells === undefined) {
      reader.problem({ row: number, type: 'UnclosedQuote', line: heading.nextLine + row.line - 1 });
    } else if (!isBlankRow(row)) {
      if (row.isLoose) reader.problem({ row: number, type: 'LooseQuotes' });
      readCells(reader, number, row.cells, columns, read);
    }
  }
  onProgress?.(rows.length, rows.length);
  return reader.reading();
}

function readCells(
  reader: RowReader,
  row: number,
  fields: readonly string[],
  columns: Headings['columns'],
  read: (cell: string) => string,
): void {
  if (fields.slice(columns.length).some((field) => field.trim() !== '')) {
    reader.problem({ row, type: 'ExtraCells' });
  }
  reader.read(row, cellsOf(fields, columns, read));
}
