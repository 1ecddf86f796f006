import { criteriaLimit } from '#domain/platform/room.ts';
import { shownLetters } from '#exchange/fileProblem.ts';
import type { QuestionReader } from '#exchange/questionCells.ts';
import { type FileReading, type Progress, refuse } from '#exchange/reading.ts';
import { createRowReader, type RowReader } from '#exchange/rowReader.ts';
import { hasHtmlHeadings, htmlRowsIn, isHtml } from './htmlTable.ts';
import type { RawRow } from './rawTable.ts';
import { type Recognised, recognise } from './recognise.ts';
import { type TableRow, tableRowsIn } from './tableText.ts';

const rowsBetweenProgress = 500;

/** The wiki's criteria rows in a text: a page as copied, as crawled, or saved as HTML. Empty when there are none. */
export function siteRowsIn(text: string, questions: QuestionReader): readonly TableRow[] {
  const ofPage = isHtml(text) ? htmlRowsIn(text, questions) : [];
  return ofPage.length > 0 ? ofPage : tableRowsIn(text, questions);
}

/** True for a saved page with the headings of the wiki's table of criteria. */
export const hasSiteHeadings = (text: string): boolean => isHtml(text) && hasHtmlHeadings(text);

function readRecognised(reader: RowReader, { row, cells, separator }: RawRow, recognised: Recognised): void {
  if (recognised.isCut) {
    const words = cells.join(separator).slice(0, shownLetters);
    reader.problem({ row, type: 'CutRow', words });
    return;
  }
  if (recognised.joined) reader.problem({ row, type: 'JoinedCells' });
  reader.read(row, recognised.cells);
}

/**
 * Reads the wiki's table of criteria. Cells are recognised by their content, never by position alone, since copied
 * pages drop empty cells. Rows that are not a criterion are skipped; a file with more than `criteriaLimit` rows is
 * refused unread.
 */
export function readSiteRows(
  rows: readonly TableRow[],
  questions: QuestionReader,
  onProgress?: Progress,
): FileReading {
  if (rows.length > criteriaLimit) {
    return refuse({ type: 'TooManyCriteria', count: rows.length, limit: criteriaLimit });
  }
  const reader = createRowReader('wikispiral', 'wikispiral', questions);
  for (const [place, { raw, headings }] of rows.entries()) {
    if (place % rowsBetweenProgress === 0) onProgress?.(place, rows.length);
    const recognised = recognise(raw, headings, questions);
    if (recognised !== undefined) readRecognised(reader, raw, recognised);
  }
  onProgress?.(rows.length, rows.length);
  return reader.reading();
}
