import { fold } from '#domain/likeness/fold.ts';
import { type SplitRow, splitRows } from '#exchange/csv/splitRows.ts';
import { pasted } from '#exchange/decode.ts';
import type { CodebookListReading } from './codebookListProblem.ts';
import { type Cells, createCodebookRows, listSeparators, tidy } from './codebookRows.ts';
import { secondCell, secondCode } from './secondCode.ts';
import { readCodebookPage } from './wikiCodebookPage.ts';

/** Longest text taken for a key, in UTF-16 units: some thirty times the published one. */
export const keyListLimit = 1_000_000;

// A label in quotes that is longer is a quote that was forgotten: it must not swallow the rest of the list.
const listRows = { separators: listSeparators, quotedLimit: 5000 } as const;

/** A row with its text as it stands. */
type ListRow = SplitRow & { readonly text: string };

/**
 * Reads a determination key from a CSV or a paste: `code;label`, `code<TAB>label<TAB>hint`, commas with quotes, or a
 * code and a label with a space between, as copied from a document; or the text of the wiki's page (see wikiCodebookPage.ts).
 * A heading row, dimension lines (`A;…`) and blank lines may be there. Codes may be lower case. Every line that cannot
 * be read comes back with its number and the reason; the others are kept, in their order. The first of two equal codes
 * wins.
 */
export function readCodebookList(text: string): CodebookListReading {
  if (text.length > keyListLimit) {
    const problem = { line: 0, type: 'ListTooLong', limit: keyListLimit } as const;
    return { list: { dimensions: [], entries: [] }, problems: [problem] };
  }
  const source = pasted(text);
  if (!source.ok) return { list: { dimensions: [], entries: [] }, problems: [] };
  return readCodebookPage(source.value) ?? readRows(source.value);
}

/** The rows that say something, one that lost its quote among them. */
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

// As copied from a document: `A01 Alimentation`, `A01 - Alimentation`, `A. Accès…`. A bare letter needs a mark after it,
// or every sentence that starts with "A" would be a dimension.
const spaced =
  /^[ \u00a0]*([A-Ia-i][0-9]{2}(?:[ \u00a0]*[:.–—]|[ \u00a0]+-)?|[A-Ia-i](?:[ \u00a0]*[:.–—]|[ \u00a0]+-))[ \u00a0]+(?![ \u00a0;,\t-])(.+)$/su;

function toCells({ text, cells, isLoose }: ListRow): Cells | undefined {
  const match = spaced.exec(text);
  if (match !== null) {
    const [label = '', hint = ''] = (match[2] ?? '').split('\t');
    return { code: codeOf(match[1] ?? ''), label: tidy(label), hint: tidy(hint) };
  }
  // Where a label ends whose quotes follow no rule is a person's to say.
  if (cells === undefined || isLoose) return undefined;
  const [code = '', label = '', hint = ''] = cells;
  return { code: tidy(code).toUpperCase(), label: tidy(label), hint: tidy(hint) };
}

/** A second code on the row; a label in a cell of its own may say what it likes. */
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

/** A first row that names its columns, or the `sep=;` a spreadsheet writes. */
function isHeading({ cells }: ListRow, position: number): boolean {
  const first = fold(cells?.[0] ?? '').trim();
  return (position === 0 && first.startsWith('sep=')) || (position < 2 && headings.has(first));
}
