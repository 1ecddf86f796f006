import type { Cells, ColumnName, SiteColumn } from '#exchange/columns.ts';
import type { QuestionReader } from '#exchange/questionCells.ts';
import { isStamp } from '#exchange/wikispiral/rawTable.ts';
import { recognise } from '#exchange/wikispiral/recognise.ts';

const site: ReadonlySet<string> = new Set<SiteColumn>([
  ...(['siteId', 'platform', 'group', 'question', 'expressions', 'text'] as const),
  ...(['component', 'meaning', 'proposition', 'created', 'modified'] as const),
]);

type Headings = readonly (ColumnName | undefined)[];

const isSiteColumn = (column: ColumnName | undefined): column is SiteColumn =>
  column !== undefined && site.has(column);

/** A row whose cells moved to the left. `cut`: its words cannot be told from its other cells. */
export type ShiftedRow =
  | { readonly kind: 'shifted'; readonly cells: Cells; readonly joined: boolean }
  | { readonly kind: 'cut' };

const isShifted = (cells: readonly string[], columns: Headings): boolean =>
  (['component', 'meaning', 'proposition'] as const).some((column) =>
    isStamp(cells[columns.indexOf(column)] ?? ''),
  );

/**
 * The cells of columns that stand behind the site's. Cells move to the left only: what is still there never left its
 * column.
 */
function behindSite(cells: readonly string[], columns: Headings, end: number): Cells {
  const behind: Cells = {};
  for (const [at, column] of columns.entries()) {
    if (at >= end && column !== undefined) behind[column] = cells[at] ?? '';
  }
  return behind;
}

/**
 * A row of the site's table that was saved by a spreadsheet after its empty cells were lost: a stamp then stands where
 * none can be. Undefined for any other row. Only the content of the site's own columns tells where a cell belongs: a
 * row with something else between them is cut.
 */
export function shiftedRow(
  cells: readonly string[],
  columns: Headings,
  separator: string,
  questions: QuestionReader,
): ShiftedRow | undefined {
  if (!isShifted(cells, columns)) return undefined;
  const end = columns.findLastIndex(isSiteColumn) + 1;
  const headings = columns.slice(0, end).filter(isSiteColumn);
  const isBeyond = cells.slice(columns.length).some((cell) => cell.trim() !== '');
  if (headings.length < end || isBeyond) return { kind: 'cut' };
  const recognised = recognise({ row: 0, cells: cells.slice(0, end), separator }, headings, questions);
  if (recognised === undefined || recognised.isCut) return { kind: 'cut' };
  const { joined } = recognised;
  return { kind: 'shifted', cells: { ...behindSite(cells, columns, end), ...recognised.cells }, joined };
}
