import { fold } from '#domain/fold.ts';
import { wellFormed } from '#domain/words.ts';
import { type DelimitedRow, readDelimited } from './delimited.ts';
import type { KeyListReading } from './keyListProblem.ts';
import { type Cells, createKeyRows, tidy } from './keyRows.ts';
import { secondCell, secondCode } from './secondCode.ts';
import { readKeyPage } from './wikiKeyPage.ts';

/** Longest text taken for a key, in UTF-16 units: some thirty times the published one. */
export const keyListLimit = 1_000_000;

/**
 * Reads a determination key from a CSV or a paste: `code;label`, `code<TAB>label<TAB>hint`, commas with quotes, or a
 * code and a label with a space between, as copied from a document; or the text of the wiki's page (see wikiKeyPage.ts).
 * A heading row, dimension lines (`A;…`) and blank lines may be there. Codes may be lower case. Every line that cannot
 * be read comes back with its number and the reason; the others are kept, in their order. The first of two equal codes
 * wins.
 */
export function readKeyList(text: string): KeyListReading {
  if (text.length > keyListLimit) {
    const problem = { line: 0, type: 'ListTooLong', limit: keyListLimit } as const;
    return { list: { dimensions: [], entries: [] }, problems: [problem] };
  }
  const source = wellFormed(text);
  return readKeyPage(source) ?? readRows(source);
}

function readRows(text: string): KeyListReading {
  const rows = createKeyRows();
  for (const row of readDelimited(text).filter((one, position) => !isHeading(one, position))) {
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

function toCells({ text, fields }: DelimitedRow): Cells | undefined {
  const match = spaced.exec(text);
  if (match !== null) {
    const [label = '', hint = ''] = (match[2] ?? '').split('\t');
    return { code: codeOf(match[1] ?? ''), label: tidy(label), hint: tidy(hint) };
  }
  if (fields === undefined) return undefined;
  const [code = '', label = '', hint = ''] = fields;
  return { code: tidy(code).toUpperCase(), label: tidy(label), hint: tidy(hint) };
}

/** A second code on the row; a label in a cell of its own may say what it likes. */
const secondIn = ({ text, fields = [] }: DelimitedRow, { label }: Cells): string | undefined =>
  spaced.test(text) ? secondCode(label) : secondCell(fields.slice(1));

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
function isHeading({ fields }: DelimitedRow, position: number): boolean {
  const first = fold(fields?.[0] ?? '').trim();
  return (position === 0 && first.startsWith('sep=')) || (position < 2 && headings.has(first));
}
