import { parseFullCode } from '#domain/codebook/componentCode.ts';
import type { QuestionReader } from '#exchange/questionCells.ts';
import { type Headings, headingsIn } from './headings.ts';
import { isCriterionRow, isStamp, type RawRow, withoutPadding } from './rawTable.ts';

/** A row with the headings above it, if any. */
export type TableRow = { readonly raw: RawRow; readonly headings: Headings | undefined };

type Line = { readonly cells: readonly string[]; readonly separator: string };

/** Splits at tabs if there are any, else at pipes; `\|` is a pipe in the words. A pipe at the start is a border. */
function split(line: string): Line {
  if (line.includes('\t')) return { cells: line.split('\t').map(unquoted), separator: '\t' };
  if (!line.includes('|')) return { cells: [line], separator: '|' };
  const cells = line.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|'));
  return { cells: cells[0]?.trim() === '' ? cells.slice(1) : cells, separator: '|' };
}

/** A cell with line breaks that was copied from a spreadsheet is in quotes. */
const unquoted = (cell: string): string =>
  cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') && cell.includes('\n')
    ? cell.slice(1, -1).replaceAll('""', '"')
    : cell;

/** A row is complete when it ends with a stamp or a code, or has a cell for every heading. */
function isWhole({ cells }: Line, headings: Headings | undefined): boolean {
  const last = withoutPadding(cells).at(-1) ?? '';
  return (
    isStamp(last) ||
    (cells.length > 4 && parseFullCode(last) !== undefined) ||
    (headings !== undefined && cells.length >= headings.length)
  );
}

const noCells: Line = { cells: [], separator: '|' };

/** Most lines over which a cell's words may continue before the row counts as cut off. */
const continuationLimit = 100;
/** Most letters of a row: without this limit a hostile text could be split over and over. */
const rowLimit = 60_000;

/** The row that starts at a line, with the lines over which its words continue. `end` is the line after it. */
function wholeRow(
  lines: readonly string[],
  start: number,
  headings: Headings | undefined,
  questions: QuestionReader,
) {
  const first = split(lines[start] ?? '');
  if (isWhole(first, headings)) return { line: first, end: start + 1 };
  let text = lines[start] ?? '';
  for (let at = start + 1; at < Math.min(lines.length, start + continuationLimit); at += 1) {
    const next = lines[at] ?? '';
    if (text.length > rowLimit || isCriterionRow(split(next).cells, questions)) break;
    text += `\n${next}`;
    const line = split(text);
    if (next !== '' && isWhole(line, headings)) return { line, end: at + 1 };
  }
  return { line: first, end: start + 1 };
}

/** The criteria rows of a copied or crawled text with tables in it; the page text around them is skipped. */
export function tableRowsIn(text: string, questions: QuestionReader): readonly TableRow[] {
  const lines = text.split(/\r\n|\r|\n/);
  const rows: TableRow[] = [];
  let headings: Headings | undefined;
  for (let at = 0; at < lines.length; ) {
    const found = lines[at] ?? '';
    const isRow = found.length <= rowLimit && (found.includes('\t') || found.includes('|'));
    const { cells } = isRow ? split(found) : noCells;
    if (cells.length > 2 && isCriterionRow(cells, questions)) {
      const { line, end } = wholeRow(lines, at, headings, questions);
      rows.push({ raw: { row: at + 1, ...line }, headings });
      at = end;
      continue;
    }
    headings = headingsIn(cells) ?? headings;
    at += 1;
  }
  return rows;
}
