import { type FullCode, parseFullCode } from '#domain/codebook/componentCode.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { mostExpressions } from '#domain/criterion/ownShare.ts';
import { isBlank } from '#domain/record/words.ts';
import type { RowFlag } from './fileProblem.ts';
import type { ParsedCode } from './reading.ts';

/**
 * Parses a whole number as spreadsheets of any country write it: `2`, `2,0`, `2.0`. Undefined for anything that is not
 * a number of expressions of one criterion together with those that the row says are `joined` to it.
 */
export function expressionsIn(cell: string, joined?: Criterion['joined']): number | undefined {
  const match = /^\s*(\d{1,9})(?:[.,]0{1,6})?\s*$/.exec(cell);
  const value = Number(match?.[1] ?? Number.NaN);
  return value >= 1 && value <= mostExpressions({ joined }) ? value : undefined;
}

/**
 * True for an attempt at a code (`A8`, `J01`, a Greek Alpha), so that it is reported instead of being read as words.
 */
export const isCodeLike = (cell: string): boolean =>
  /^\p{L}\s?\d{1,3}(?:\s?[-/].{0,20})?$/u.test(cell.trim());

export type CodeCells = {
  readonly component: string;
  readonly meaning: string;
  /** The code as typed; only our own files have it. It is used when it means the same as the two other cells. */
  readonly fullCode: string;
};

/** The result of reading a row's code cells: a code or none, the text to keep as a memo, and the problems to report. */
export type CodeReading = {
  readonly code: ParsedCode | undefined;
  readonly memo: string;
  readonly flags: readonly RowFlag[];
};

const withoutCode = (flag: RowFlag): CodeReading => ({ code: undefined, memo: '', flags: [flag] });

const saysTheSame = (typed: FullCode, component: FullCode, meaning: string): boolean =>
  typed.component === component.component &&
  (meaning === '' || typed.meaning === parseFullCode(`${component.component}/${meaning}`)?.meaning);

/** Joins the cells of component and meaning into one full code (`A01` and `P15` give `A01/P15`). */
export function codeIn(row: number, cells: CodeCells): CodeReading {
  const meaning = cells.meaning.trim();
  if (isBlank(cells.component)) {
    return withoutCode(
      meaning === '' ? { row, type: 'MissingComponent' } : { row, type: 'UnusedMeaning', text: meaning },
    );
  }
  const typed = cells.component.trim();
  const component = parseFullCode(typed);
  if (component === undefined) return withoutCode({ row, type: 'MalformedCode', text: typed });
  const full = parseFullCode(cells.fullCode);
  if (full !== undefined && saysTheSame(full, component, meaning)) {
    return { code: { typed: cells.fullCode, code: full }, memo: '', flags: [] };
  }
  return withMeaning(row, { typed, code: component }, meaning);
}

function withMeaning(row: number, code: ParsedCode, meaning: string): CodeReading {
  if (meaning === '' || meaning === code.code.meaning) return { code, memo: '', flags: [] };
  const typed = `${code.typed}/${meaning}`;
  const full = code.code.meaning === undefined ? parseFullCode(typed) : undefined;
  if (full !== undefined) return { code: { typed, code: full }, memo: '', flags: [] };
  return { code, memo: meaning, flags: [{ row, type: 'MeaningAsMemo', text: meaning }] };
}
