import { cellsToValue, columnsOf, recordToCells } from '#domain/record/cells.ts';
import type { AnyEntityRecord, Entity } from '#domain/record/entity.ts';
import { readRecord } from '#domain/record/read.ts';
import { splitRows } from '#exchange/csv/splitRows.ts';
import { unguard } from '#exchange/formulaGuard.ts';
import { type Delimiter, writeCsv } from '#exchange/writeCsv.ts';

/** A row that is not a valid record: `row` as in a spreadsheet (the headings are row 1), `field` the invalid field. */
type UnreadRow = { readonly row: number; readonly field: string };

export type SheetReading = {
  readonly records: readonly AnyEntityRecord[];
  readonly unread: readonly UnreadRow[];
};

/** Writes records of any kind as a CSV file with one column per field. `readSheet` restores them exactly. */
export function writeSheet(
  entity: Entity,
  records: readonly AnyEntityRecord[],
  delimiter: Delimiter = ';',
): string {
  const columns = columnsOf(entity);
  const rows = records.map((record) => {
    const cells = recordToCells(entity, record);
    return columns.map((name) => cells[name] ?? '');
  });
  return writeCsv([columns, ...rows], delimiter);
}

/** Reads a file of `writeSheet`: good rows as records, the others with their place. Unknown columns are skipped. */
export function readSheet(entity: Entity, text: string, delimiter: Delimiter = ';'): SheetReading {
  const split = [...splitRows(text.replace(/^\uFEFF/, ''), { separators: delimiter })];
  const filled = split.map(({ cells = [] }) => cells).filter((cells) => cells.length > 1 || cells[0] !== '');
  const [headings = [], ...rows] = filled.map((cells) => cells.map(unguard));
  const records: AnyEntityRecord[] = [];
  const unread: UnreadRow[] = [];
  for (const [at, fields] of rows.entries()) {
    const cells = Object.fromEntries(headings.map((name, place) => [name, fields[place] ?? '']));
    const read = readRecord(entity, cellsToValue(entity, cells));
    if (read.ok) records.push(read.record);
    else unread.push({ row: at + 2, field: read.field });
  }
  return { records, unread };
}
