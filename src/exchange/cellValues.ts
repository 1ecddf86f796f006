import { type FullCode, parseFullCode, printFullCode } from '#domain/codebook/componentCode.ts';
import { isBlank } from '#domain/record/words.ts';
import { type CodeCell, readCodeCell } from './codeCell.ts';
import type { RowFlag } from './fileProblem.ts';
import type { ParsedCode } from './reading.ts';

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

/** The result of reading a row's code cells. */
export type CodeReading = {
  readonly code: ParsedCode | undefined;
  /** Cells that are no code and stand with one. */
  readonly memo: string;
  /** A cell in which a label follows the code: it becomes a memo when the codebook has another label. */
  readonly labelled?: string;
  /** Cells without a code to stand with: kept with the criterion's origin. */
  readonly kept: string;
  readonly flags: readonly RowFlag[];
};

const withoutCode = (flag: RowFlag, kept: string): CodeReading => ({
  code: undefined,
  memo: '',
  kept,
  flags: [flag],
});

const saysTheSame = (typed: FullCode, component: FullCode, meaning: string): boolean =>
  typed.component === component.component &&
  (meaning === '' || typed.meaning === parseFullCode(`${component.component}/${meaning}`)?.meaning);

/** Joins the cells of component and meaning into one full code (`A01` and `P15` give `A01/P15`). */
export function codeIn(row: number, cells: CodeCells): CodeReading {
  const meaning = cells.meaning.trim();
  const component = cells.component.trim();
  if (isBlank(component)) {
    return meaning === ''
      ? withoutCode({ row, type: 'MissingComponent' }, '')
      : withoutCode({ row, type: 'UnusedMeaning', text: meaning }, meaning);
  }
  const cell = readCodeCell(component);
  if (cell === undefined) {
    const kept = [component, meaning].filter((each) => each !== '').join(' / ');
    return withoutCode({ row, type: 'MalformedCode', text: component }, kept);
  }
  const full = parseFullCode(cells.fullCode);
  if (full !== undefined && saysTheSame(full, cell.code, meaning)) {
    return { code: { typed: cells.fullCode, code: full }, memo: '', kept: '', flags: [] };
  }
  return withMeaning(row, { ...cell, cell: component }, meaning);
}

type WholeCell = CodeCell & { readonly cell: string };

/** What is told about a code that was not written plainly. */
function flagsOf(row: number, { as, cell: text, code }: WholeCell): readonly RowFlag[] {
  const read = printFullCode(code);
  if (as === 'read') return [{ row, type: 'CodeReadAs', text, code: read }];
  return as === 'partly' ? [{ row, type: 'CodePartlyRead', text, code: read }] : [];
}

/** The wiki writes a category alone as `Q--`. */
const sameMeaning = (cell: string, { meaning }: FullCode): boolean =>
  cell.toUpperCase().replace('--', '') === meaning;

function withMeaning(row: number, cell: WholeCell, meaning: string): CodeReading {
  const { typed, code, as } = cell;
  const memo = as === 'partly' ? cell.cell : '';
  const labelled = as === 'labelled' ? { labelled: cell.cell } : {};
  const read = { code: { typed, code }, memo, kept: '', flags: flagsOf(row, cell), ...labelled };
  if (meaning === '' || sameMeaning(meaning, code)) return read;
  const both = `${typed}/${meaning}`;
  const full = code.meaning === undefined ? parseFullCode(both) : undefined;
  if (full !== undefined) return { ...read, code: { typed: both, code: full } };
  const flags: readonly RowFlag[] = [...read.flags, { row, type: 'MeaningAsMemo', text: meaning }];
  return { ...read, memo: [memo, meaning].filter((each) => each !== '').join(' · '), flags };
}
