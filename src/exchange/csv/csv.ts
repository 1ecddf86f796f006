import { criteriaLimit } from '#domain/platform/room.ts';
import { type Cells, type ColumnName, columnOf } from '#exchange/columns.ts';
import { shownLetters } from '#exchange/fileProblem.ts';
import { unguard } from '#exchange/formulaGuard.ts';
import { freeQuestionIn } from '#exchange/groupReader.ts';
import { createQuestionReader, type QuestionReader } from '#exchange/questionCells.ts';
import { type FileReading, type Progress, refuse } from '#exchange/reading.ts';
import { createRowReader, type RowReader } from '#exchange/rowReader.ts';
import { type DateColumn, dateColumnsOf, withDates } from './dateColumns.ts';
import type { HeadingRow } from './headingRow.ts';
import { type ShiftedRow, shiftedRow } from './shiftedRow.ts';
import { type SplitRow, splitRows } from './splitRows.ts';
import { filledIn, type Mended, mendRow, paddingOf, unpadded } from './strayDelimiter.ts';

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

/** The rule below the headings of a table in Markdown, which the wiki's pages become when they are crawled. */
const isRule = ({ cells }: SplitRow): boolean =>
  cells?.every((cell) => /^\s{0,9}:?-{3,99}:?\s{0,9}$|^\s{0,9}$/.test(cell)) === true;

const holdsNothing = (row: SplitRow): boolean => isBlankRow(row) || isRule(row);

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
  const body = text.slice(heading.next);
  const rows = [...splitRows(body, { separators: heading.delimiter })];
  const count = rows.filter((row) => !holdsNothing(row)).length;
  if (count === 0) return refuse({ type: 'EmptyTable' });
  if (count > criteriaLimit && !isOurs(heading.known))
    return refuse({ type: 'TooManyCriteria', count, limit: criteriaLimit });
  const { columns, extra } = headingsOf(heading.cells);
  const read = isOurs(heading.known) ? unguard : verbatim;
  const names = [...freeNames, ...freeNamesIn(rows, columns.indexOf('freeQuestion'), read)];
  const questions = createQuestionReader(names);
  const reader = createRowReader('csv', sourceOf(heading.known), questions);
  const dates = dateColumnsIn(heading, columns, rows);
  const padding = paddingIn(rows, columns, questions);
  const table: Table = { reader, heading, columns, read, questions, dates, padding };
  for (const { notes } of dates) notes.forEach(reader.problem);
  if (extra.length > 0) reader.problem({ type: 'ExtraColumns', names: extra });
  for (const [place, row] of rows.entries()) {
    if (place % rowsBetweenProgress === 0) onProgress?.(place, rows.length);
    const number = heading.row + place + 1;
    if (row.cells === undefined) {
      const words = body.slice(row.start, Math.min(row.end, row.start + shownLetters));
      reader.problem({ row: number, type: 'UnclosedQuote', line: heading.nextLine + row.line - 1, words });
    } else if (!holdsNothing(row)) {
      if (row.isLoose) reader.problem({ row: number, type: 'LooseQuotes' });
      readCells(table, number, row.cells);
    }
  }
  onProgress?.(rows.length, rows.length);
  return reader.reading();
}

const dateColumnsIn = (heading: HeadingRow, columns: Headings['columns'], rows: readonly SplitRow[]) =>
  dateColumnsOf(
    heading.cells,
    columns,
    rows.map(({ cells }) => cells),
    isOurs(heading.known),
  );

const paddingIn = (rows: readonly SplitRow[], columns: Headings['columns'], questions: QuestionReader) =>
  paddingOf(
    rows.flatMap((row) => (row.cells === undefined || holdsNothing(row) ? [] : [row.cells])),
    columns,
    questions,
  );

type Table = {
  readonly reader: RowReader;
  readonly heading: HeadingRow;
  readonly columns: Headings['columns'];
  readonly read: (cell: string) => string;
  readonly questions: QuestionReader;
  readonly dates: readonly DateColumn[];
  /** Empty cells beyond the headings in every row. */
  readonly padding: number;
};

/** Our own files quote every cell: nothing in them is cut, and what somebody added beyond the headings is not ours. */
function mended({ heading, columns, questions, padding }: Table, fields: readonly string[]): Mended {
  if (!isOurs(heading.known))
    return mendRow(unpadded(fields, columns, padding), columns, heading.delimiter, questions);
  const extra = filledIn(fields.slice(columns.length));
  return { kind: extra === '' ? 'whole' : 'extra', cells: fields, extra };
}

/** Tells what was done to a row's cells; false when they cannot be read. */
function tellMended(
  { reader, heading }: Table,
  row: number,
  fields: readonly string[],
  result: Mended,
): boolean {
  if (result.kind === 'joined') reader.problem({ row, type: 'JoinedCells' });
  if (result.kind === 'extra')
    reader.problem({ row, type: 'ExtraCells', text: result.extra.slice(0, shownLetters) });
  if (result.kind !== 'cut') return true;
  const words = fields.join(heading.delimiter).slice(0, shownLetters);
  reader.problem({ row, type: 'CutRow', words });
  return false;
}

function shiftedIn(
  { heading, columns, questions }: Table,
  fields: readonly string[],
): ShiftedRow | undefined {
  const isOfSite = sourceOf(heading.known) === 'wikispiral' && !isOurs(heading.known);
  return isOfSite ? shiftedRow(fields, columns, heading.delimiter, questions) : undefined;
}

function readCells(table: Table, row: number, fields: readonly string[]): void {
  const { reader, columns, read, dates } = table;
  const shifted = shiftedIn(table, fields);
  if (shifted?.kind === 'shifted') {
    if (shifted.joined) reader.problem({ row, type: 'JoinedCells' });
    reader.read(row, shifted.cells);
    return;
  }
  const result = shifted ?? mended(table, fields);
  const isReadable = tellMended(table, row, fields, result);
  if (!isReadable || result.kind === 'cut') return;
  const cells = dates.some(({ isMonthFirst }) => isMonthFirst)
    ? withDates(result.cells, dates)
    : result.cells;
  reader.read(row, cellsOf(cells, columns, read));
}
