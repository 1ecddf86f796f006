import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Cell, Table } from '#exchange/tables/column.ts';
import { labelsIn } from '#exchange/tables/labels/labels.ts';
import { columnLetters } from '#exchange/tables/workbook/sheet.ts';
import { workbookOf } from '#exchange/tables/workbook/workbookOf.ts';
import { writeTables } from '#exchange/tables/writeTables.ts';
import { words } from '../arbitraries.ts';
import { blegny, making, nasty, nastyWords, tablesIn } from './platforms.ts';
import { rowsOf } from './recount.mjs';

const labels = labelsIn('fr');
const dayMilliseconds = 86_400_000;

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** A text of the workbook as its readers decode it. */
const decoded = (xml: string): string =>
  xml
    .replace(/\r\n?/g, '\n')
    .replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Each cell of a sheet by its address: words as text, numbers as numbers. */
function cellsIn(xml: string): Readonly<Record<string, Cell>> {
  const cells = xml.matchAll(
    /<c r="([A-Z]+\d+)" s="(\d)"(?: t="(\w+)")?>(?:<is><t[^>]*>([^<]*)<\/t><\/is>|<v>([^<]*)<\/v>)<\/c>/g,
  );
  return Object.fromEntries(
    [...cells].map(([, at, style, type, text, value]) => {
      if (type === 'inlineStr') return [at, decoded(text ?? '')];
      const day = new Date((Number(value) - 25_569) * dayMilliseconds);
      return [at, style === '5' ? day.toISOString().slice(0, 10) : Number(value)];
    }),
  );
}

/** The sheets of a workbook by name, as XML. */
function sheetsIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  const files = unzipSync(bytes);
  const names = [...strFromU8(files['xl/workbook.xml'] as Uint8Array).matchAll(/<sheet name="(\w+)"/g)];
  return Object.fromEntries(
    names.map(([, name], at) => [name, strFromU8(files[`xl/worksheets/sheet${at + 1}.xml`] as Uint8Array)]),
  );
}

/** What a workbook should hold of a table: every cell that is known. */
function expected({ columns, rows }: Table): Readonly<Record<string, Cell>> {
  const all = [columns.map(({ name }) => name), ...rows];
  const cells = all.flatMap((row, down) =>
    row.map((cell, across) => [`${columnLetters(across)}${down + 1}`, cell] as const),
  );
  return Object.fromEntries(cells.filter(([, cell]) => cell !== undefined && cell !== ''));
}

test.each([
  ['Blégny', blegny],
  ['a nasty platform', nasty],
] as const)(
  '%s: the workbook holds every cell of every table, words as words and numbers as numbers',
  (_, records) => {
    const tables = Object.values(tablesIn(records()));
    const sheets = sheetsIn(workbookOf(tables, labels));
    expect(Object.keys(sheets)).toEqual(tables.map(({ name }) => name));
    for (const table of tables) expect(cellsIn(sheets[table.name] ?? '')).toEqual(expected(table));
  },
);

test('No cell of a workbook is a formula, and no word carries an apostrophe for it', () => {
  const xml = sheetsIn(workbookOf(Object.values(tablesIn(nasty())), labels))['criteria'] ?? '';
  expect(xml).not.toContain('<f');
  const texts = Object.values(cellsIn(xml));
  for (const words of nastyWords) expect(texts).toContain(words);
});

const oneText = (text: string): Table => ({
  name: 'readme',
  columns: [{ name: 'text', label: 'text', type: 'text' }],
  rows: [[text]],
});

test('Any words come back from a workbook letter for letter', () => {
  fc.assert(
    fc.property(
      fc.oneof(words, fc.string({ unit: 'binary' }), fc.constantFrom('_x000D_', '_x_x0041_')),
      (text) => {
        const xml = sheetsIn(workbookOf([oneText(text)], labels))['readme'] ?? '';
        expect(cellsIn(xml)['A2'] ?? '').toBe(text);
      },
    ),
    { numRuns: 500 },
  );
});

test('The heading stays in view, each column can be filtered and is as wide as its words', () => {
  const xml = sheetsIn(workbookOf(Object.values(tablesIn(blegny())), labels))['groups'] ?? '';
  expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(xml).toContain('<autoFilter ref="A1:Y2"/>');
  expect(xml.match(/<col [^>]*customWidth="1"/g)).toHaveLength(25);
});

test('Days are days of a calendar, and the sixtieth day that never was is not used', () => {
  const day = (text: string) => {
    const table: Table = { ...oneText(text), columns: [{ name: 'day', label: 'meeting_date', type: 'day' }] };
    return /<c r="A2"[^>]*>.*?<\/c>/.exec(sheetsIn(workbookOf([table], labels))['readme'] ?? '')?.[0];
  };
  expect(day('2018-10-19')).toBe('<c r="A2" s="5"><v>43392</v></c>');
  expect(day('1899-12-31')).toContain('t="inlineStr"');
});

test('A text too long for a workbook is left out whole, and the readme counts it', () => {
  const xml = sheetsIn(workbookOf([oneText('é'.repeat(32_768))], labels))['readme'] ?? '';
  expect(cellsIn(xml)['A2']).toBeUndefined();
  expect(Object.values(cellsIn(xml))).toContain('left_out_long');
});

test('The same platform gives the same bytes in each form, whatever the hour, and the zip holds every table', () => {
  const request = { records: nasty(), making };
  const zip = writeTables({ ...request, form: 'csv' });
  expect(zip).toEqual(writeTables({ ...request, form: 'csv' }));
  expect(writeTables({ ...request, form: 'xlsx' })).toEqual(writeTables({ ...request, form: 'xlsx' }));
  const files = unzipSync(zip.bytes);
  expect(Object.keys(files)).toEqual(Object.keys(tablesIn(nasty())).map((name) => `${name}.csv`));
  const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files['criteria.csv']);
  expect(rowsOf(csv)).toHaveLength(nastyWords.length);
  // The day of each file, as a zip writes it: 1 January 1980, midnight.
  expect([...zip.bytes.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
});
