import type { Counts } from '#domain/statistics/counts.ts';
import { column, type Table } from './column.ts';

const fewest = { expressions: 3, groups: 2 } as const;

/** Fewer than three post-its, or a single group among several: somebody might be recognised. Zeros are small too. */
export const isSmall = ({ expressions, groups }: Counts): boolean =>
  expressions < fewest.expressions || groups < fewest.groups;

/** The same within one named group, where the number of groups says nothing. */
export const isSmallInGroup = ({ expressions }: Pick<Counts, 'expressions'>): boolean =>
  expressions < fewest.expressions;

const namesAt = ({ columns }: Table, places: readonly number[]): string =>
  places.map((place) => columns[place]?.name).join(' ');

/** A table of counts with a last column that names the small numbers of each row. Others stay as they are. */
export function markSmall(table: Table): Table {
  const { small } = table;
  if (small === undefined) return table;
  const mark = column('small_cells', 'text', () => undefined, { missing: 'noSmall', rule: 'small' });
  const rows = table.rows.map((row, at) => [...row, namesAt(table, small[at] ?? [])]);
  return { ...table, columns: [...table.columns, mark], rows };
}

/** A table of counts without its small numbers. The dictionary says why a cell may be empty. */
export function leaveOutSmall(table: Table): Table {
  const { small } = table;
  if (small === undefined) return table;
  const emptied = new Set(small.flat());
  const columns = table.columns.map((declared, place) =>
    emptied.has(place) ? { ...declared, hasLeftOut: true as const } : declared,
  );
  const rows = table.rows.map((row, at) =>
    row.map((cell, place) => (small[at]?.includes(place) === true ? undefined : cell)),
  );
  return { ...table, columns, rows };
}

export const smallCount = (tables: readonly Table[]): number =>
  tables.reduce((sum, { small = [] }) => sum + small.flat().length, 0);
