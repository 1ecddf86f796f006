import { type ColumnName, columnOf } from '#exchange/columns.ts';
import { splitRows } from './splitRows.ts';

/** A file's heading row, and where the rows under it begin. */
export type HeadingRow = {
  readonly delimiter: string;
  readonly cells: readonly string[];
  /** The columns it names, each once. */
  readonly known: ReadonlySet<ColumnName>;
  /** Its number, the first row being 1. */
  readonly row: number;
  /** Where the row under it starts in the text, and on which line, the first being 1. */
  readonly next: number;
  readonly nextLine: number;
};

const delimiters = [';', '\t', ',', '|'] as const;

/** Titles and a `sep=;` line may stand above the headings. */
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

/** The row as a spreadsheet wrote it, where a heading may go on over lines; and its first line, were a quote forgotten. */
function candidatesAt(text: string, start: number, line: Line, delimiter: string): readonly Candidate[] {
  const bare = line.text.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, ''));
  const plain = candidate(delimiter, bare, line.end, 1);
  if (!line.text.includes('"')) return [plain];
  const [row, under] = splitRows(text.slice(start, start + rowLimit), { separators: delimiter });
  if (row?.cells === undefined || under === undefined) return [plain];
  return [candidate(delimiter, row.cells, start + under.start, under.line - 1), plain];
}

/**
 * The row that names the words' column and at least one other, and the delimiter under which it names the most: the
 * known headings tell it, while guessing from the rows takes a comma inside notes for one. Undefined without such a row.
 */
export function findHeadingRow(text: string): HeadingRow | undefined {
  let start = 0;
  for (let row = 1; row <= rowsSearched && start < text.length; row += 1) {
    const line = lineAt(text, start);
    const candidates = delimiters.flatMap((delimiter) => candidatesAt(text, start, line, delimiter));
    const best = candidates.reduce((a, b) => (b.known.size > a.known.size ? b : a));
    if (best.known.size > 1 && best.known.has('text')) return { ...best, row, nextLine: row + best.lines };
    start = line.end;
  }
  return undefined;
}
