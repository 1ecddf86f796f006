import { type FullCode, parseFullCode } from '#domain/codebook/componentCode.ts';
import { isExpressionCount } from '#domain/criterion/edit.ts';
import { isBlank } from '#domain/record/words.ts';
import type { RowFlag } from './fileProblem.ts';
import type { ParsedCode } from './reading.ts';

/** A whole number as spreadsheets of any country write it: `2`, `2,0`, `2.0`. Undefined when it is no number of expressions. */
export function expressionsIn(cell: string): number | undefined {
  const match = /^\s*(\d{1,5})(?:[.,]0{1,6})?\s*$/.exec(cell);
  const value = Number(match?.[1] ?? Number.NaN);
  return isExpressionCount(value) ? value : undefined;
}

/** What looks like an attempt at a code (`A8`, `J01`, a Greek Alpha), so that it is told instead of read as words. */
export const isCodeLike = (cell: string): boolean =>
  /^\p{L}\s?\d{1,3}(?:\s?[-/].{0,20})?$/u.test(cell.trim());

export type CodeCells = {
  readonly component: string;
  readonly meaning: string;
  /** The code as typed, in our own files: it stands where it says the same as the two others. */
  readonly fullCode: string;
};

/** What a row's code cells say: a code or none, what to keep as a memo, and what a person should look at. */
export type CodeReading = {
  readonly code: ParsedCode | undefined;
  readonly memo: string;
  readonly flags: readonly RowFlag[];
};

const withoutCode = (flag: RowFlag): CodeReading => ({ code: undefined, memo: '', flags: [flag] });

const saysTheSame = (typed: FullCode, component: FullCode, meaning: string): boolean =>
  typed.component === component.component &&
  (meaning === '' || typed.meaning === parseFullCode(`${component.component}/${meaning}`)?.meaning);

/** Joins the component's and the meaning's cells into one full code (`A01` and `P15` give `A01/P15`). */
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
