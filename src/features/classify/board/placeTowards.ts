import type { ClassifiedView } from '#domain/views/classifiedView.ts';

/** The name of the tray's place; the other places are named by their component's code. */
export const trayPlace = 'tray';

/** The places in the layout of the board: the tray, then one column for each dimension. */
export const columnsOf = ({ dimensions }: ClassifiedView): readonly (readonly string[])[] => [
  [trayPlace],
  ...dimensions.map(({ places }) => places.map(({ code }) => code as string)),
];

const turned: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/**
 * The place that an arrow key leads to: up and down within a column, sideways to the first place of the next column.
 * Undefined for other keys; the same place at an edge. Left and right are swapped in right-to-left languages.
 */
export function placeTowards(
  columns: readonly (readonly string[])[],
  place: string | undefined,
  key: string,
  direction: 'ltr' | 'rtl' = 'ltr',
): string | undefined {
  const arrow = direction === 'rtl' ? (turned[key] ?? key) : key;
  const at = columns.findIndex((column) => place !== undefined && column.includes(place));
  const column = columns[at];
  if (column === undefined || place === undefined)
    return arrow.startsWith('Arrow') ? columns[0]?.[0] : undefined;
  const row = column.indexOf(place);
  if (arrow === 'ArrowDown') return column[row + 1] ?? place;
  if (arrow === 'ArrowUp') return column[row - 1] ?? place;
  if (arrow === 'ArrowRight') return columns[at + 1]?.[0] ?? place;
  if (arrow === 'ArrowLeft') return columns[at - 1]?.[0] ?? place;
  return undefined;
}
