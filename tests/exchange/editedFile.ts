import type { Reader } from '#domain/index/reader.ts';
import { type ColumnName, columnNames } from '#exchange/columns.ts';
import { codedCollectionOf, criteriaCsv } from '#exchange/criteriaCsv.ts';
import { splitRows } from '#exchange/csv/splitRows.ts';
import type { RowsReading } from '#exchange/reading.ts';
import { writeCsv } from '#exchange/writeCsv.ts';
import { readText } from './device.ts';

type Edit = Partial<Record<ColumnName, string>>;

const placeOf = (column: string): number => columnNames.indexOf(column as ColumnName);

function edited(cells: readonly string[], edit: Edit): readonly string[] {
  const after = [...cells];
  for (const [column, cell] of Object.entries(edit)) after[placeOf(column)] = cell;
  return after;
}

/**
 * The criteria file of a tablet, opened in a spreadsheet and read again: its first rows with these cells changed, and
 * rows added below that copy the last one with these cells changed.
 */
export function editedFile(index: Reader, edits: readonly Edit[], added: readonly Edit[] = []): RowsReading {
  const rows = [...splitRows(criteriaCsv(codedCollectionOf(index)).trimEnd(), { separators: ';' })];
  const [headings = [], ...body] = rows.map(({ cells }) => cells ?? []);
  const changed = body.map((cells, at) => edited(cells, edits[at] ?? {}));
  const last = changed.at(-1) ?? [];
  return readText(writeCsv([headings, ...changed, ...added.map((edit) => edited(last, edit))], ';'));
}
