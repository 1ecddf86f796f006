import { type SiteColumn, siteColumnIn } from '#exchange/columns.ts';

/** A heading row's columns in their order; undefined where a heading is not known. */
export type Headings = readonly (SiteColumn | undefined)[];

/** The site has eleven columns; a row of hundreds of cells is none of its headings, and would take long to look at. */
const cellsLimit = 100;

/** The columns a row names, when it is a heading row of criteria: at least three known ones, the words among them. */
export function headingsIn(cells: readonly string[]): Headings | undefined {
  if (cells.length < 3 || cells.length > cellsLimit) return undefined;
  const columns = cells.map(siteColumnIn);
  const known = new Set(columns.filter((column) => column !== undefined));
  return known.size >= 3 && known.has('text') ? columns : undefined;
}
