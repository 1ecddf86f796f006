import { isQuestionCode, type QuestionReader } from '#exchange/questionCells.ts';

/** One row of a table as it was found: its cells in order, not yet recognised. */
export type RawRow = {
  /** Its number in the source, counting from 1: the line it starts on, or the table row of a page. */
  readonly row: number;
  readonly cells: readonly string[];
  /** The separator between cells, used to join words again that contain it themselves. */
  readonly separator: string;
};

const stamp = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?$/;

export const isStamp = (cell: string): boolean => stamp.test(cell.trim());

export const isIdCell = (cell: string): boolean => /^\d{1,15}$/.test(cell.trim());

/** The cells without the empty ones at the end, where copied pages put their padding. */
export function withoutPadding(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.trim() === '') end -= 1;
  return cells.slice(0, end);
}

/**
 * Position of the question among a row's first cells: its code, else the platform's own name; -1 when there is neither.
 */
export function questionPlace(cells: readonly string[], { isQuestionCell }: QuestionReader): number {
  const first = cells.slice(0, 6);
  const place = first.findIndex(isQuestionCode);
  return place >= 0 ? place : first.findIndex(isQuestionCell);
}

/** A criterion's row starts with its id followed by at least four cells, or has a question among its first cells. */
export function isCriterionRow(cells: readonly string[], questions: QuestionReader): boolean {
  const place = questionPlace(cells, questions);
  return (
    place > 0 ||
    (place === 0 && cells.length > 2) ||
    (isIdCell(cells[0] ?? '') && withoutPadding(cells).length > 4)
  );
}
