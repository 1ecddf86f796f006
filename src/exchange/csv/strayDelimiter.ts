import { parseFullCode } from '#domain/codebook/componentCode.ts';
import { readSourceDay } from '#domain/record/sourceDay.ts';
import { isCodeLike } from '#exchange/cellValues.ts';
import { beginsWithCode, readCodeCell } from '#exchange/codeCell.ts';
import { isDoubtfulLabel } from '#exchange/codeLabel.ts';
import type { ColumnName } from '#exchange/columns.ts';
import { readNumberCell } from '#exchange/numberCell.ts';
import type { QuestionReader } from '#exchange/questionCells.ts';
import { isStamp } from '#exchange/wikispiral/rawTable.ts';

/** Columns of a table; undefined for a heading that is not known. */
type Headings = readonly (ColumnName | undefined)[];

type Fits = (cell: string, questions: QuestionReader) => boolean;

const isCode: Fits = (cell) => isCodeLike(cell) || readCodeCell(cell) !== undefined;

/** A digit alone is no date: words hold digits too (`2 heures par jour`). */
const isDay: Fits = (cell) => readSourceDay(cell) !== undefined;

/** Columns in which only some cells make sense. A cell of words is none of these. */
const fits: Partial<Record<ColumnName, Fits>> = {
  siteId: (cell) => /^[\p{L}\p{N}_.-]{1,40}$/u.test(cell),
  question: (cell, { questionIn }) => questionIn(cell) !== undefined,
  expressions: (cell) => readNumberCell(cell) !== undefined,
  component: isCode,
  meaning: (cell) => !isStamp(cell) && parseFullCode(cell) === undefined && !/^\d+$/.test(cell),
  created: isDay,
  modified: isDay,
  meetingDate: isDay,
};

/** The columns whose cells tell where a row was cut: words never look like these. */
const telling: readonly ColumnName[] = ['question', 'component', 'expressions', 'created', 'modified'];

const dates: readonly (ColumnName | undefined)[] = ['created', 'modified', 'meetingDate'];

type Row = {
  readonly cells: readonly string[];
  readonly columns: Headings;
  readonly questions: QuestionReader;
};

const isMisfit = ({ columns, questions }: Row, cell: string, place: number): boolean => {
  const column = columns[place];
  const mayStand = column === undefined || cell.trim() === '' ? undefined : fits[column];
  return mayStand?.(cell.trim(), questions) === false;
};

const fitsAll = (row: Row, cells: readonly string[]): boolean =>
  !cells.some((cell, place) => isMisfit(row, cell, place));

/** Cells beyond the last heading that hold something. */
const excessOf = ({ cells, columns }: Row): number => {
  let end = cells.length;
  while (end > columns.length && cells[end - 1]?.trim() === '') end -= 1;
  return Math.max(0, end - columns.length);
};

/** The cells from `place` on, `count` more than one of them, put together with the delimiter that cut them. */
const joinedAt = (cells: readonly string[], place: number, count: number, delimiter: string): string[] => [
  ...cells.slice(0, place),
  cells.slice(place, place + count + 1).join(delimiter),
  ...cells.slice(place + count + 1),
];

/** True when a cell that words cannot fill stands in its column: then the columns are where they should be. */
const isTold = ({ columns }: Row, cells: readonly string[], from: number): boolean =>
  cells.some(
    (cell, place) => place > from && cell.trim() !== '' && telling.includes(columns[place] as ColumnName),
  );

/** True when the cell of the code may as well be the end of the words. */
function isCodeDoubtful({ columns }: Row, cells: readonly string[]): boolean {
  const cell = cells[columns.indexOf('component')] ?? '';
  const read = readCodeCell(cell);
  return read !== undefined && isDoubtfulLabel(cell, read);
}

/** The cells without dates that are none. */
const withoutOddDates = (row: Row, cells: readonly string[]): readonly string[] =>
  cells.map((cell, at) => (dates.includes(row.columns[at]) && isMisfit(row, cell, at) ? '' : cell));

/**
 * Empty cells that every row of a file has beyond its headings, as some programs write them. Rows with a misfit say
 * nothing about it.
 */
export function paddingOf(
  rows: readonly (readonly string[])[],
  columns: Headings,
  questions: QuestionReader,
): number {
  let padding = Number.POSITIVE_INFINITY;
  for (const cells of rows) {
    const row = { cells, columns, questions };
    const surplus = Math.max(0, cells.length - columns.length);
    if (surplus < padding && excessOf(row) === 0 && fitsAll(row, cells)) padding = surplus;
    if (padding === 0) break;
  }
  return Number.isFinite(padding) ? padding : 0;
}

/** A row without the padding of its file. */
export function unpadded(cells: readonly string[], columns: Headings, padding: number): readonly string[] {
  const end = Math.max(columns.length, cells.length - padding);
  return cells.slice(end).every((cell) => cell.trim() === '') ? cells.slice(0, end) : cells;
}

/** What stands in cells, the empty ones left out. */
export const filledIn = (cells: readonly string[]): string =>
  cells.filter((cell) => cell.trim() !== '').join(' · ');

export type Mended =
  | { readonly kind: 'whole'; readonly cells: readonly string[] }
  | { readonly kind: 'joined'; readonly cells: readonly string[] }
  /** What stands in the cells beyond the headings is left out and told. */
  | { readonly kind: 'extra'; readonly cells: readonly string[]; readonly extra: string }
  /** The row can be read in several ways, or in none. */
  | { readonly kind: 'cut' };

const isFree = (column: ColumnName | undefined): boolean =>
  column === undefined || fits[column] === undefined;

/** The one way to put a long row together in which every cell fits and one of them tells that it is right. */
function onlyJoin(row: Row, cells: readonly string[], excess: number, delimiter: string) {
  const joins = row.columns.flatMap((column, place) => {
    const joined = joinedAt(cells, place, excess, delimiter);
    return isFree(column) && fitsAll(row, joined) && isTold(row, joined, place) ? [joined] : [];
  });
  return joins.length === 1 ? joins[0] : undefined;
}

/**
 * A row whose last columns are empty: no cell tells where its words end. The number of its cells does, when a cell that
 * fits nowhere else is between the words and the end. A cell that begins with a code is no part of the words.
 */
function emptyEndJoin(row: Row, delimiter: string): readonly string[] | undefined {
  const { cells, columns } = row;
  const place = columns.indexOf('text');
  const surplus = cells.length - columns.length;
  const odd = cells.findIndex((cell, at) => at > place && isMisfit(row, cell, at));
  const isCut = place >= 0 && surplus > 0 && odd >= 0 && cells.at(-1)?.trim() === '';
  if (!isCut || beginsWithCode(cells[odd] ?? '') || cells[place + surplus]?.trim() === '') return undefined;
  const joined = joinedAt(cells, place, surplus, delimiter);
  return fitsAll(row, joined) ? joined : undefined;
}

/**
 * A row with more cells than headings was cut in one of its cells, or has something beyond its headings. When the row
 * fits as it stands, a cell to the right of the words tells that they are whole.
 */
function mendLong(row: Row, excess: number, delimiter: string): Mended {
  const { columns } = row;
  const cells = row.cells.slice(0, columns.length + excess);
  const text = columns.indexOf('text');
  const plain = cells.slice(0, columns.length);
  if (!fitsAll(row, plain)) {
    const joined = onlyJoin(row, cells, excess, delimiter) ?? emptyEndJoin(row, delimiter);
    if (joined !== undefined) return { kind: 'joined', cells: joined };
    // People write dates that are no days. Another cell may tell that the words are whole.
    const sure = withoutOddDates(row, plain);
    const isWhole = fitsAll(row, sure) && isTold(row, sure, text);
    return isWhole ? { kind: 'extra', cells, extra: filledIn(cells.slice(columns.length)) } : { kind: 'cut' };
  }
  const joined = joinedAt(cells, text, excess, delimiter);
  if (text === columns.length - 1) return { kind: 'joined', cells: joined };
  const isWhole = (isTold(row, plain, text) && !isCodeDoubtful(row, plain)) || !fitsAll(row, joined);
  return isWhole ? { kind: 'extra', cells, extra: filledIn(cells.slice(columns.length)) } : { kind: 'cut' };
}

const cutsLooked = 3;

/** A row whose code and number do not fit, and do when cells of the words are put together: its end was empty. */
function mendShort(row: Row, delimiter: string): Mended {
  const { cells, columns } = row;
  const place = columns.indexOf('text');
  const isOdd = (['component', 'expressions'] as const).some((column) => {
    const at = columns.indexOf(column);
    return at > place && isMisfit(row, cells[at] ?? '', at);
  });
  if (place < 0 || !isOdd) return { kind: 'whole', cells };
  const joins = Array.from({ length: cutsLooked }, (_, more) => joinedAt(cells, place, more + 1, delimiter));
  const isCoded = (joined: readonly string[]) => readCodeCell(joined[columns.indexOf('component')] ?? '');
  const good = joins.filter(
    (joined) => joined.length > place + 1 && fitsAll(row, joined) && isCoded(joined) !== undefined,
  );
  const [only] = good.length === 1 ? good : [emptyEndJoin(row, delimiter)];
  return only === undefined ? { kind: 'whole', cells } : { kind: 'joined', cells: only };
}

/**
 * Puts a row together again that was cut at a delimiter in its words, when its other cells tell how. A row that can be
 * read in two ways is not read: a person has to look at it.
 */
export function mendRow(
  cells: readonly string[],
  columns: Headings,
  delimiter: string,
  questions: QuestionReader,
): Mended {
  const row = { cells, columns, questions };
  const excess = excessOf(row);
  return excess > 0 ? mendLong(row, excess, delimiter) : mendShort(row, delimiter);
}
