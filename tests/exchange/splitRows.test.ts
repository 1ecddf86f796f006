import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitRows } from '#exchange/csv/splitRows.ts';
import { guard } from '#exchange/formulaGuard.ts';
import { writeCsv } from '#exchange/writeCsv.ts';
import { words } from './arbitraries.ts';
import { readText } from './device.ts';
import { briefs } from './fixture.ts';

const rowsOf = (text: string, separators = ';') => [...splitRows(text, { separators })];
const cellsOf = (text: string, separators?: string) => rowsOf(text, separators).map(({ cells }) => cells);

test('Cells in quotes hold separators, line breaks and doubled quotes', () => {
  expect(cellsOf('a;"b;\nc";"d ""e"""  ;f')).toEqual([['a', 'b;\nc', 'd "e"', 'f']]);
});

test('The line of each row is right, whatever ends lines and whatever breaks are in cells', () => {
  const text = 'a\r\n"b\r\nc";d\r"e\rf"\n\ng';
  expect(rowsOf(text).map(({ line }) => line)).toEqual([1, 2, 4, 6, 7]);
});

test('A forgotten quote costs its own line, and says which', () => {
  const rows = rowsOf('a;b\nc;"d\ne;"f" g\n"h"');
  expect(rows.map(({ cells, isLoose }) => [cells, isLoose])).toEqual([
    [['a', 'b'], false],
    [undefined, false],
    [['e', '"f" g'], true],
    [['h'], false],
  ]);
  expect(rows[1]).toMatchObject({ line: 2, start: 4, end: 8 });
});

test('Where rows may choose their separator, the first one outside quotes is it', () => {
  expect(cellsOf('a;b,c\n"d;e",f;g\nh\ti;j', ';\t,')).toEqual([
    ['a', 'b,c'],
    ['d;e', 'f;g'],
    ['h', 'i;j'],
  ]);
});

test('What is written is split again, cell by cell', () => {
  const table = fc.array(fc.array(words, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(table, fc.constantFrom(';' as const, ',' as const), (rows, delimiter) => {
      const written = writeCsv(rows, delimiter).slice(1);
      expect(cellsOf(written, delimiter)).toEqual(rows.map((cells) => cells.map(guard)));
    }),
    { numRuns: 500 },
  );
});

test('A heading that a spreadsheet broke over two lines is a heading, and rows under it keep their place', () => {
  const reading = readText(
    '"Nom du\ngroupe";Question;"Post-it"\nAînés;WB;un toit\nAînés;IB;"le bruit\nAînés;WB;la paix',
  );
  expect(briefs(reading)).toEqual(['WB; ; un toit; ', 'WB; ; la paix; ']);
  expect(reading.rows.map(({ group, row }) => [group?.name, row])).toEqual([
    ['Aînés', 2],
    ['Aînés', 4],
  ]);
  expect(reading.problems).toContainEqual({
    row: 3,
    type: 'UnclosedQuote',
    line: 4,
    words: 'Aînés;IB;"le bruit',
  });
});

test('A quote forgotten in the headings costs no row', () => {
  expect(briefs(readText('Question;"Post-it\nWB;un toit'))).toEqual(['WB; ; un toit; ']);
  // Two lines below there is a quote that would close it.
  const closed = 'Question;Post-it;"Composante\nWB;un toit;A03\nIB;"\nWB;la paix;';
  expect(briefs(readText(closed))).toEqual(['WB; ; un toit; A03', 'WB; ; la paix; ']);
});

test('Empty rows that a spreadsheet adds below are no criteria, however many they are', () => {
  expect(briefs(readText(`Question;Post-it\nWB;un toit\n${';\n'.repeat(20_000)}`))).toEqual([
    'WB; ; un toit; ',
  ]);
});
