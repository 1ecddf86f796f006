import {
  type ComponentCode,
  type DimensionLetter,
  dimensionLetters,
  parseFullCode,
} from '#domain/componentCode.ts';
import { fold } from '#domain/fold.ts';
import type { KeyListing } from '#domain/keyChange.ts';
import { isBlank, nameLimit, wellFormed } from '#domain/words.ts';
import { type DelimitedRow, readDelimited } from './delimited.ts';

/** Why a line of a list was left out. `line` counts from 1; 0 is the list as a whole. */
export type KeyListProblem =
  | { readonly line: number; readonly type: 'MalformedCode'; readonly text: string }
  /** Well formed, but more precise than a component (`A01-11`): the key lists components. */
  | { readonly line: number; readonly type: 'DeeperCode'; readonly text: string }
  | { readonly line: number; readonly type: 'EmptyLabel'; readonly code: string }
  | {
      readonly line: number;
      readonly type: 'DuplicateCode';
      readonly code: string;
      readonly firstLine: number;
    }
  | { readonly line: number; readonly type: 'LabelTooLong'; readonly code: string; readonly limit: number }
  | { readonly line: number; readonly type: 'UnclosedQuote' }
  | { readonly line: number; readonly type: 'ListTooLong'; readonly limit: number };

/** What could be read of a list, and every line that could not. */
export type KeyListReading = { readonly list: KeyListing; readonly problems: readonly KeyListProblem[] };

/** Longest text taken for a key, in UTF-16 units: some thirty times the published one. */
export const keyListLimit = 1_000_000;
const hintLimit = 2000;

/**
 * Reads a determination key from a CSV or a paste: `code;label`, `code<TAB>label<TAB>hint`, commas with quotes, or a
 * code and a label with a space between, as copied from a document. A heading row, dimension lines (`A;…`) and blank
 * lines may be there. Codes may be lower case. Every line that cannot be read comes back with its number and the
 * reason; the others are kept, in their order. The first of two equal codes wins.
 */
export function readKeyList(text: string): KeyListReading {
  if (text.length > keyListLimit) {
    return { list: noList, problems: [{ line: 0, type: 'ListTooLong', limit: keyListLimit }] };
  }
  const reader = createReader();
  readDelimited(wellFormed(text))
    .filter((row, position) => !isHeading(row, position))
    .forEach(reader.read);
  return { list: { dimensions: reader.dimensions, entries: reader.entries }, problems: reader.problems };
}

const noList: KeyListing = { dimensions: [], entries: [] };

function createReader() {
  const problems: KeyListProblem[] = [];
  const entries: KeyListing['entries'][number][] = [];
  const dimensions: KeyListing['dimensions'][number][] = [];
  const firstLineByCode = new Map<string, number>();

  const read = (row: DelimitedRow) => {
    const cells = toCells(row);
    const problem = cells === undefined ? unclosed(row) : problemIn(cells, row.line, firstLineByCode);
    if (problem !== undefined) problems.push(problem);
    if (problem !== undefined || cells === undefined) return;
    firstLineByCode.set(cells.code, row.line);
    const { code, label, hint } = cells;
    if (isLetter(code)) dimensions.push({ letter: code, label });
    else entries.push({ code: code as ComponentCode, label, hint });
  };
  return { read, problems, entries, dimensions };
}

type Cells = { readonly code: string; readonly label: string; readonly hint: string };

const isLetter = (text: string): text is DimensionLetter =>
  (dimensionLetters as readonly string[]).includes(text);

const unclosed = ({ line }: DelimitedRow): KeyListProblem => ({ line, type: 'UnclosedQuote' });

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

const codeOf = (text: string): string => text.replace(/[^A-Za-z0-9]+$/u, '').toUpperCase();

/** One line, without control characters: a label stands in lists and on paper. */
const tidy = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

function problemIn(
  { code, label, hint }: Cells,
  line: number,
  firstLineByCode: ReadonlyMap<string, number>,
): KeyListProblem | undefined {
  if (!isLetter(code)) {
    const full = parseFullCode(code);
    if (full === undefined) return { line, type: 'MalformedCode', text: code.slice(0, 40) };
    if (full.component !== code) return { line, type: 'DeeperCode', text: code };
  }
  if (isBlank(label)) return { line, type: 'EmptyLabel', code };
  if (label.length > nameLimit) return { line, type: 'LabelTooLong', code, limit: nameLimit };
  if (hint.length > hintLimit) return { line, type: 'LabelTooLong', code, limit: hintLimit };
  const firstLine = firstLineByCode.get(code);
  return firstLine === undefined ? undefined : { line, type: 'DuplicateCode', code, firstLine };
}

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
