import { type SiteColumn, siteColumnIn } from '#exchange/columns.ts';

/** A heading row's columns in their order; undefined for an unknown heading. */
export type Headings = readonly (SiteColumn | undefined)[];

/** The site has eleven columns. A row of hundreds of cells is not a heading row, and checking it would take long. */
const cellsLimit = 100;

/** The columns a row names, when it is a heading row of criteria: at least three known ones, including the words. */
export function headingsIn(cells: readonly string[]): Headings | undefined {
  if (cells.length < 3 || cells.length > cellsLimit) return undefined;
  const columns = cells.map(siteColumnIn);
  const known = new Set(columns.filter((column) => column !== undefined));
  return known.size >= 3 && known.has('text') ? columns : undefined;
}
