import type { Criterion } from '#domain/criterion/criterion.ts';
import { mostExpressions } from '#domain/criterion/ownShare.ts';

/** A number of expressions as it was read from a cell. */
export type NumberCell = {
  readonly value: number;
  /** The other number that the cell may mean: `1.000` is one, or a thousand as Belgium writes it. */
  readonly other?: number;
  /** True when marks between thousands were taken off (`1 200`). */
  readonly isGrouped: boolean;
};

const plain = /^(\d{1,9})(?:[.,]0{1,6})?$/;
const grouped = /^(\d{1,3}(?:([\s.,'’])\d{3})(?:\2\d{3})*)(?:[.,]0{1,2})?$/;

const digitsIn = (text: string): number => Number(text.replace(/\D/g, ''));

function numberIn(cell: string): NumberCell | undefined {
  const whole = plain.exec(cell)?.[1];
  const thousands = grouped.exec(cell)?.[1];
  const large = thousands === undefined || thousands.startsWith('0') ? undefined : digitsIn(thousands);
  if (whole === undefined) return large === undefined ? undefined : { value: large, isGrouped: true };
  return { value: Number(whole), isGrouped: false, ...(large === undefined ? {} : { other: large }) };
}

/**
 * Reads a whole number as spreadsheets of any country write it: `2`, `2,0`, `1 200`, `1.200`, `1'200`. Undefined for
 * anything that is not a number of expressions of one criterion together with those that its row says are `joined`.
 */
export function readNumberCell(cell: string, joined?: Criterion['joined']): NumberCell | undefined {
  const read = numberIn(cell.trim());
  const isPossible = read !== undefined && read.value >= 1 && read.value <= mostExpressions({ joined });
  return isPossible ? read : undefined;
}

/** The number alone. */
export const expressionsIn = (cell: string, joined?: Criterion['joined']): number | undefined =>
  readNumberCell(cell, joined)?.value;
