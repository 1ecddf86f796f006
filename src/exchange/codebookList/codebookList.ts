import { fold } from '#domain/likeness/fold.ts';
import { type SplitRow, splitRows } from '#exchange/csv/splitRows.ts';
import { pasted } from '#exchange/decode.ts';
import type { CodebookListReading } from './codebookListProblem.ts';
import { type Cells, createCodebookRows, listSeparators, tidy } from './codebookRows.ts';
import { otherTableIn } from './otherTable.ts';
import { secondCell, secondCode } from './secondCode.ts';
import { readCodebookPage } from './wikiCodebookPage.ts';

/** Longest text read as a codebook, in UTF-16 units: about thirty times the published one. */
export const keyListLimit = 1_000_000;

// A longer quoted label means a forgotten closing quote, which must not swallow the rest of the list.
const listRows = { separators: listSeparators, quotedLimit: 5000 } as const;

/** A row with its original text. */
type ListRow = SplitRow & { readonly text: string };

/**
 * Reads a codebook from a CSV or a paste. Accepted forms: `code;label`, `code<TAB>label<TAB>hint`, commas with quotes,
 * a code and a label separated by a space (as copied from a document), or the text of the wiki's page (see
 * wikiCodebookPage.ts). A heading row, dimension lines (`A;…`) and blank lines are allowed, and so are lower-case
 * codes. Every unreadable line is reported with its number and the reason; the other lines are kept in their order. The
 * first of two equal codes wins. A table of criteria, a synthesis or a list of disagreements is refused as a whole: their
 * codes say what was said, not what a codebook has.
 */
export function readCodebookList(text: string): CodebookListReading {
  if (text.length > keyListLimit) {
    const problem = { line: 0, type: 'ListTooLong', limit: keyListLimit } as const;
    return { list: { dimensions: [], entries: [] }, problems: [problem] };
  }
  const source = pasted(text);
  if (!source.ok) return { list: { dimensions: [], entries: [] }, problems: [] };
  return readCodebookPage(source.value) ?? refusal(source.value) ?? readRows(source.value);
}

function refusal(text: string): CodebookListReading | undefined {
  const otherTable = otherTableIn(text);
  return otherTable && { list: { dimensions: [], entries: [] }, problems: [], otherTable };
}

/** The rows that are not blank, including a row with a forgotten quote. */
function filledRows(text: string): readonly ListRow[] {
  const rows: ListRow[] = [];
  for (const row of splitRows(text, listRows)) {
    const isBlank = row.cells?.every((cell) => cell.trim() === '') === true;
    if (!isBlank) rows.push({ ...row, text: text.slice(row.start, row.end) });
  }
  return rows;
}

function readRows(text: string): CodebookListReading {
  const rows = createCodebookRows();
  for (const row of filledRows(text).filter((one, position) => !isHeading(one, position))) {
    const { line } = row;
    const cells = toCells(row);
    const second = cells && secondIn(row, cells);
    if (cells === undefined) rows.tell({ line, type: 'UnclosedQuote' });
    else if (second === undefined) rows.take(cells, line);
    else rows.tell({ line, type: 'TwoCodes', first: cells.code, second });
  }
  return rows.reading();
}

// As copied from a document: `A01 Alimentation`, `A01 - Alimentation`, `A. Accès…`. A single letter needs a mark after
// it; otherwise every sentence that starts with "A" would be a dimension.
const spaced =
  /^[ \u00a0]*([A-Ia-i][0-9]{2}(?:[ \u00a0]*[:.–—]|[ \u00a0]+-)?|[A-Ia-i](?:[ \u00a0]*[:.–—]|[ \u00a0]+-))[ \u00a0]+(?![ \u00a0;,\t-])(.+)$/su;

function toCells({ text, cells, isLoose }: ListRow): Cells | undefined {
  const match = spaced.exec(text);
  if (match !== null) {
    const [label = '', hint = ''] = (match[2] ?? '').split('\t');
    return { code: codeOf(match[1] ?? ''), label: tidy(label), hint: tidy(hint) };
  }
  // When the quotes follow no rule, only a person can say where the label ends.
  if (cells === undefined || isLoose) return undefined;
  const [code = '', label = '', hint = ''] = cells;
  return { code: tidy(code).toUpperCase(), label: tidy(label), hint: tidy(hint) };
}

/** A second code on the row. A label in a cell of its own is not searched. */
const secondIn = ({ text, cells = [] }: ListRow, { label }: Cells): string | undefined =>
  spaced.test(text) ? secondCode(label) : secondCell(cells.slice(1));

const codeOf = (text: string): string => text.replace(/[^A-Za-z0-9]+$/u, '').toUpperCase();

const headings = new Set([
  'code',
  'codes',
  'composante',
  'component',
  'componente',
  'komponente',
  'letter',
  'lettre',
]);

/** True for a first row that names its columns, and for the `sep=;` line that a spreadsheet writes. */
function isHeading({ cells }: ListRow, position: number): boolean {
  const first = fold(cells?.[0] ?? '').trim();
  return (position === 0 && first.startsWith('sep=')) || (position < 2 && headings.has(first));
}
