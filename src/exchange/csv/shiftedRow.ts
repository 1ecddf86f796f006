import type { Cells, ColumnName, SiteColumn } from '#exchange/columns.ts';
import type { QuestionReader } from '#exchange/questionCells.ts';
import { isStamp } from '#exchange/wikispiral/rawTable.ts';
import { recognise } from '#exchange/wikispiral/recognise.ts';

const site: ReadonlySet<string> = new Set<SiteColumn>([
  ...(['siteId', 'platform', 'group', 'question', 'expressions', 'text'] as const),
  ...(['component', 'meaning', 'proposition', 'created', 'modified'] as const),
]);

const isSiteColumn = (column: ColumnName | undefined): column is SiteColumn =>
  column !== undefined && site.has(column);

/**
 * The cells of a row of the site's table that was saved by a spreadsheet after its empty cells were lost: a stamp then
 * stands where none can be. Undefined for any other row.
 */
export function shiftedRow(
  cells: readonly string[],
  columns: readonly (ColumnName | undefined)[],
  separator: string,
  questions: QuestionReader,
): Cells | undefined {
  const isShifted = (['component', 'meaning', 'proposition'] as const).some((column) =>
    isStamp(cells[columns.indexOf(column)] ?? ''),
  );
  if (!isShifted) return undefined;
  const headings = columns.map((column) => (isSiteColumn(column) ? column : undefined));
  return recognise({ row: 0, cells, separator }, headings, questions)?.cells;
}
