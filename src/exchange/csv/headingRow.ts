import { type ColumnName, columnOf } from '#exchange/columns.ts';

/** Where a file's heading row stands and what separates its cells. */
export type HeadingRow = {
  readonly delimiter: string;
  /** Where the row starts in the text. */
  readonly start: number;
  /** Its number, the first row being 1. */
  readonly row: number;
  /** The columns it names, each once. */
  readonly known: ReadonlySet<ColumnName>;
};

const delimiters = [';', '\t', ',', '|'] as const;

/** Titles and a `sep=;` line may stand above the headings. */
const rowsSearched = 30;
const rowLimit = 200_000;

const bare = (cell: string): string => cell.trim().replace(/^"|"$/g, '');

function columnsIn(line: string, delimiter: string): Set<ColumnName> {
  const columns = line.split(delimiter).map((cell) => columnOf(bare(cell)));
  return new Set(columns.filter((column) => column !== undefined));
}

/**
 * The row that names the words' column and at least one other, and the delimiter under which it names the most: the
 * known headings tell it, while guessing from the rows takes a comma inside notes for one. Undefined without such a row.
 */
export function findHeadingRow(text: string): HeadingRow | undefined {
  let start = 0;
  for (let row = 1; row <= rowsSearched && start < text.length; row += 1) {
    const rest = text.slice(start, start + rowLimit);
    const end = /\r\n|\r|\n/.exec(rest);
    const line = end === null ? rest : rest.slice(0, end.index);
    const candidates = delimiters.map((delimiter) => ({ delimiter, known: columnsIn(line, delimiter) }));
    const best = candidates.reduce((a, b) => (b.known.size > a.known.size ? b : a));
    if (best.known.size > 1 && best.known.has('text')) return { ...best, start, row };
    if (end === null) return undefined;
    start += end.index + end[0].length;
  }
  return undefined;
}
