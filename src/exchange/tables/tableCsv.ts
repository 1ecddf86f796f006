import { type Delimiter, writeTableCsv } from '#exchange/writeCsv.ts';
import type { Table } from './column.ts';

/** A table as a CSV file: the names of its columns, then its rows. */
export const tableCsv = ({ columns, rows }: Table, delimiter: Delimiter): string =>
  writeTableCsv([columns.map(({ name }) => name), ...rows], delimiter);
