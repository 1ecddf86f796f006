import { expect, test } from 'vitest';
import { readFile } from '#exchange/detect.ts';
import { tableCsv } from '#exchange/tables/tableCsv.ts';
import { blegny, tablesIn } from './platforms.ts';

const encoder = new TextEncoder();
const tables = Object.values(tablesIn(blegny()));

test.each(tables)('The table “$name” is never taken for criteria when somebody imports it', (table) => {
  for (const delimiter of [';', ','] as const) {
    expect(readFile(encoder.encode(tableCsv(table, delimiter))).kind).toBe('refused');
  }
});

test.each(['criteria', 'syntheses'])('The table “%s” holds words, and is refused by its name', (name) => {
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw new Error('no such table');
  const problem = { type: 'TableForPeople', kind: 'analysis' };
  expect(readFile(tableCsv(table, ';'))).toMatchObject({ kind: 'refused', problem });
  const shuffled = { ...table, columns: table.columns.toReversed(), rows: [] };
  expect(readFile(tableCsv(shuffled, ','))).toMatchObject({ kind: 'refused', problem });
});
