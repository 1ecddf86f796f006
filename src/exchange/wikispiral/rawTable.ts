import { isQuestionCode, type QuestionReader } from '#exchange/questionCells.ts';

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

export const isIdCell = (cell: string): boolean => /^\d{1,15}$/.test(cell.trim());

/** The cells without the empty ones at the end, where copied pages push their padding. */
export function withoutPadding(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.trim() === '') end -= 1;
  return cells.slice(0, end);
}

/** Where the question stands among a row's first cells: its code, else the platform's own name; -1 without either. */
export function questionPlace(cells: readonly string[], { isQuestionCell }: QuestionReader): number {
  const first = cells.slice(0, 6);
  const place = first.findIndex(isQuestionCode);
  return place >= 0 ? place : first.findIndex(isQuestionCell);
}

/** A criterion's row starts with its id and has four cells more, or has a question among its first cells. */
export function isCriterionRow(cells: readonly string[], questions: QuestionReader): boolean {
  const place = questionPlace(cells, questions);
  return (
    place > 0 ||
    (place === 0 && cells.length > 2) ||
    (isIdCell(cells[0] ?? '') && withoutPadding(cells).length > 4)
  );
}
