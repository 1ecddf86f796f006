import { type SiteColumn, siteColumnIn } from '#exchange/columns.ts';

/** A heading row's columns in their order; undefined where a heading is not known. */
export type Headings = readonly (SiteColumn | undefined)[];

/** The columns a row names, when it is a heading row of criteria: at least three known ones, the words among them. */
export function headingsIn(cells: readonly string[]): Headings | undefined {
  const columns = cells.map(siteColumnIn);
  const known = new Set(columns.filter((column) => column !== undefined));
  return known.size >= 3 && known.has('text') ? columns : undefined;
}
