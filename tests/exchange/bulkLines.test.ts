import { expect, test } from 'vitest';
import { readFile } from '#exchange/detect.ts';
import { briefs, readFixture, rowsOf } from './fixture.ts';

test('The first and the last semicolon delimit, whatever a criterion holds', () => {
  const reading = readFixture('bulk-lines.txt');
  expect(briefs(reading)).toEqual([
    '?; 4; Having many friends; D03',
    '?; 1; Du temps ; de la place ; du calme; F03',
    '?; ; Être écouté; ',
    'IB; 2; Avoir peur, le soir; G04',
    'IB; 3; Avoir faim; tous les jours; ',
    'IB; 1; Des factures; ',
  ]);
});

test('Lines of another shape come back with their number, and codes that are none are shown', () => {
  expect(readFixture('bulk-lines.txt').problems).toEqual([
    { row: 3, type: 'MissingComponent' },
    { row: 6, type: 'CodeReadAs', text: 'g04', code: 'G04' },
    { row: 7, type: 'NotABulkLine', text: 'x;ligne sans nombre;A01', words: 'x;ligne sans nombre;A01' },
    { row: 8, type: 'MissingComponent' },
    { row: 9, type: 'MalformedCode', text: 'A8' },
    { row: 10, type: 'NotABulkLine', text: 'une phrase seule', words: 'une phrase seule' },
  ]);
});

test('A code typed in lower case is kept as typed and read as a code', () => {
  expect(readFixture('bulk-lines.txt').rows[3]?.codings).toMatchObject([
    { typed: 'g04', code: { component: 'G04' } },
  ]);
});

test('Lines that announce a question hold for the lines below, in any of its names', () => {
  const reading = rowsOf(readFile('Bien-être :\n1;un toit;A03\nACT\n1;isoler;A03\nMal-être\n1;froid;A03'));
  expect(reading.rows.map(({ question }) => question)).toEqual(['WB', 'ACT', 'IB']);
});
