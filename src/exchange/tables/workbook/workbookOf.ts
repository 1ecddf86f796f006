import { strToU8 } from 'fflate';
import { piecesOf } from '#exchange/packing/gzip.ts';
import { joined } from '#exchange/packing/joined.ts';
import type { Cell, Table } from '#exchange/tables/column.ts';
import type { TableLabels } from '#exchange/tables/labels/tableLabels.ts';
import { zipOf } from '#exchange/tables/zipOf.ts';
import { workbookParts } from './parts.ts';
import { sheetXml } from './sheet.ts';
import { fitsInCell } from './workbookText.ts';

const isTooLong = (cell: Cell): boolean => typeof cell === 'string' && !fitsInCell(cell);

/** The readme says how many cells a workbook cannot hold, if there are any. Nothing is cut. */
function withLeftOut(tables: readonly Table[], labels: TableLabels): readonly Table[] {
  const count = tables.reduce((sum, { rows }) => sum + rows.flat().filter(isTooLong).length, 0);
  if (count === 0) return tables;
  const row = ['left_out_long', labels.topics.left_out_long, String(count)];
  return tables.map((table) => (table.name === 'readme' ? { ...table, rows: [...table.rows, row] } : table));
}

/** A workbook with a sheet for each table. */
export function workbookOf(given: readonly Table[], labels: TableLabels): Uint8Array<ArrayBuffer> {
  const tables = withLeftOut(given, labels);
  const parts = Object.entries(workbookParts(tables.map(({ name }) => name)));
  const sheets = tables.map((table, at) => [
    `xl/worksheets/sheet${at + 1}.xml`,
    joined([...piecesOf(sheetXml(table, at === 0))]),
  ]);
  return zipOf(
    Object.fromEntries([...parts.map(([path, text]) => [path, strToU8(text)]), ...sheets]) as Readonly<
      Record<string, Uint8Array>
    >,
  );
}
