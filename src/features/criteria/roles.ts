/**
 * The table's rows are laid out as grids, which in some browsers removes their table semantics; these roles restore
 * them. They are collected here because each repeats its element's own role.
 */
export const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const;
