import { isQuestion } from '#domain/question.ts';

/** One row of a table as it was found: cells in their order, not yet told apart. */
export type RawRow = {
  /** Its number in the source: the line it starts on, or the table row of a page. The first is 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** What stood between cells, to put words back together that hold it themselves. */
  readonly separator: string;
};

const stamp = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?$/;

export const isStamp = (cell: string): boolean => stamp.test(cell.trim());

export const isQuestionCell = (cell: string): boolean => isQuestion(cell.trim().toUpperCase());

export const isIdCell = (cell: string): boolean => /^\d{1,15}$/.test(cell.trim());

/** The cells without the empty ones at the end, where copied pages push their padding. */
export function withoutPadding(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.trim() === '') end -= 1;
  return cells.slice(0, end);
}

/** A criterion's row starts with its id and has four cells more, or has a question's code among its first cells. */
export const isCriterionRow = (cells: readonly string[]): boolean =>
  cells.slice(0, 6).some((cell, place) => place > 0 && isQuestionCell(cell)) ||
  (isQuestionCell(cells[0] ?? '') && cells.length > 2) ||
  (isIdCell(cells[0] ?? '') && withoutPadding(cells).length > 4);
