/** One row of a delimited text. */
export type SplitRow = {
  /** Its position in the text. */
  readonly start: number;
  readonly end: number;
  /** The line it starts on; the first line is 1. */
  readonly line: number;
  /** Its cells without their quotes; undefined when a quote was forgotten, because that line cannot be read. */
  readonly cells: readonly string[] | undefined;
  /** True when a cell had quotes that follow no rule: they were read as part of the words. */
  readonly isLoose: boolean;
};

export type Splitting = {
  /** The characters that may separate cells. If there are several, a row uses the first one it has outside quotes. */
  readonly separators: string;
  /** A quoted cell longer than this means a forgotten quote. */
  readonly quotedLimit?: number;
};

type Cell = { readonly value: string; readonly end: number; readonly isLoose: boolean };

/** A text with the queries the splitter makes on it. */
type Source = {
  readonly text: string;
  readonly quotedLimit: number;
  /** Where an unquoted cell that starts here ends. */
  plainEnd(start: number, separators: string): number;
};

const isLineEnd = (letter: string | undefined): boolean => letter === '\n' || letter === '\r';

const endsCell = (letter: string | undefined, separators: string): boolean =>
  letter === undefined || separators.includes(letter) || isLineEnd(letter);

function createSource(text: string, quotedLimit: number): Source {
  // A pattern reads letters several times faster than a loop. Each list of separators has its own pattern.
  const patterns = new Map<string, RegExp>();
  return {
    text,
    quotedLimit,
    plainEnd(start, separators) {
      const pattern = patterns.get(separators) ?? new RegExp(`[^${separators}\\r\\n]*`, 'y');
      patterns.set(separators, pattern);
      pattern.lastIndex = start;
      pattern.test(text);
      return pattern.lastIndex;
    },
  };
}

function plainCell(source: Source, start: number, separators: string): Cell {
  const end = source.plainEnd(start, separators);
  return { value: source.text.slice(start, end), end, isLoose: false };
}

/** Where the quote that opens a cell closes; undefined when it never does. A doubled quote is part of the words. */
function closingQuote({ text, quotedLimit }: Source, start: number): number | undefined {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && at - start <= quotedLimit && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 || at - start > quotedLimit ? undefined : at;
}

/**
 * A cell that starts with a quote. Undefined when the quote was forgotten: it never closes, or the quote that seems to
 * close it is on a later line and is followed by words.
 */
function quotedCell(source: Source, start: number, separators: string): Cell | undefined {
  const { text } = source;
  const quote = closingQuote(source, start);
  if (quote === undefined) return looseCell(source, start, separators);
  let end = quote + 1;
  while (text[end] === ' ') end += 1;
  if (!endsCell(text[end], separators)) return looseCell(source, start, separators);
  const words = text.slice(start + 1, quote);
  return { value: words.includes('"') ? words.replaceAll('""', '"') : words, end, isLoose: false };
}

/** Reads the cell as plain words when it contains a second quote; otherwise the quote was forgotten. */
function looseCell(source: Source, start: number, separators: string): Cell | undefined {
  const cell = plainCell(source, start, separators);
  return cell.value.includes('"', 1) ? { ...cell, isLoose: true } : undefined;
}

/** The line of a forgotten quote. */
function lostRow({ plainEnd }: Source, start: number, line: number): SplitRow {
  return { start, end: plainEnd(start, ''), line, cells: undefined, isLoose: false };
}

function rowAt(source: Source, start: number, given: string, line: number): SplitRow {
  const { text } = source;
  const cells: string[] = [];
  let separators = given;
  let isLoose = false;
  for (let at = start; ; ) {
    const read = text[at] === '"' ? quotedCell : plainCell;
    const cell = read(source, at, separators);
    if (cell === undefined) return lostRow(source, start, line);
    cells.push(cell.value);
    isLoose ||= cell.isLoose;
    const { end } = cell;
    if (end >= text.length || isLineEnd(text[end])) return { start, end, line, cells, isLoose };
    separators = text.charAt(end);
    at = end + 1;
  }
}

/** Number of line ends inside a row, those of any system. */
const lineEndsIn = (row: string): number => row.match(/\r\n?|\n/g)?.length ?? 0;

/**
 * Splits a delimited text into its rows, as spreadsheets write them. Quoted cells may hold separators, line breaks and
 * doubled quotes; any kind of line end is accepted. A forgotten quote loses only its own line, and reading continues
 * with the next. Rows are read lazily. Every delimited text of the program is split here.
 */
export function* splitRows(
  text: string,
  { separators, quotedLimit = Number.POSITIVE_INFINITY }: Splitting,
): Generator<SplitRow> {
  const source = createSource(text, quotedLimit);
  let line = 1;
  for (let start = 0; start < text.length; ) {
    const row = rowAt(source, start, separators, line);
    yield row;
    const next = row.end + (text.startsWith('\r\n', row.end) ? 2 : 1);
    // Empty rows are not searched for line ends, since there may be a million of them.
    line += row.end > start && row.cells !== undefined ? lineEndsIn(text.slice(start, row.end)) + 1 : 1;
    start = next;
  }
}
