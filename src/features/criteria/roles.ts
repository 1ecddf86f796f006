/**
 * A table's lines are laid out as grids, which in some browsers takes their meaning away; the roles give it back.
 * They stand here because they are the elements' own roles, said again.
 */
export const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const;
