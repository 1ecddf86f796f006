import { type ColumnName, columnOf } from '#exchange/columns.ts';
import { splitRows } from './splitRows.ts';

/** A file's heading row, and where the rows below it begin. */
export type HeadingRow = {
  readonly delimiter: string;
  readonly cells: readonly string[];
  /** The columns it names, without repetition. */
  readonly known: ReadonlySet<ColumnName>;
  /** Its number; the first row is 1. */
  readonly row: number;
  /** The position in the text where the next row starts, and the line it is on; the first line is 1. */
  readonly next: number;
  readonly nextLine: number;
};

const delimiters = [';', '\t', ',', '|'] as const;

/** Titles and a `sep=;` line may come before the headings. */
const rowsSearched = 30;
const rowLimit = 200_000;

type Line = { readonly text: string; readonly end: number };

function lineAt(text: string, start: number): Line {
  const rest = text.slice(start, start + rowLimit);
  const end = /\r\n|\r|\n/.exec(rest);
  if (end === null) return { text: rest, end: text.length };
  return { text: rest.slice(0, end.index), end: start + end.index + end[0].length };
}

type Candidate = Pick<HeadingRow, 'delimiter' | 'cells' | 'known' | 'next'> & { readonly lines: number };

function candidate(delimiter: string, cells: readonly string[], next: number, lines: number): Candidate {
  const columns = cells.map(columnOf).filter((column) => column !== undefined);
  return { delimiter, cells, known: new Set(columns), next, lines };
}

/**
 * The possible heading rows at this place: the row as a spreadsheet wrote it, whose headings may span several lines,
 * and its first line alone, in case a quote was forgotten.
 */
function candidatesAt(text: string, start: number, line: Line, delimiter: string): readonly Candidate[] {
  const bare = line.text.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, ''));
  const plain = candidate(delimiter, bare, line.end, 1);
  if (!line.text.includes('"')) return [plain];
  const [row, under] = splitRows(text.slice(start, start + rowLimit), { separators: delimiter });
  if (row?.cells === undefined || under === undefined) return [plain];
  return [candidate(delimiter, row.cells, start + under.start, under.line - 1), plain];
}

type Columns = ReadonlySet<ColumnName>;

const nameCriteria = (known: Columns): boolean => known.size > 1 && known.has('text');

/**
 * Finds the row that names the columns searched for (by default the column of the words and at least one other), with
 * the delimiter under which it names the most. The known headings identify the delimiter; guessing from the data rows
 * would take a comma inside notes for one. Undefined when there is no such row.
 */
export function findHeadingRow(
  text: string,
  areSearched: (known: Columns) => boolean = nameCriteria,
): HeadingRow | undefined {
  let start = 0;
  for (let row = 1; row <= rowsSearched && start < text.length; row += 1) {
    const line = lineAt(text, start);
    const candidates = delimiters.flatMap((delimiter) => candidatesAt(text, start, line, delimiter));
    const best = candidates.reduce((a, b) => (b.known.size > a.known.size ? b : a));
    if (areSearched(best.known)) return { ...best, row, nextLine: row + best.lines };
    start = line.end;
  }
  return undefined;
}
