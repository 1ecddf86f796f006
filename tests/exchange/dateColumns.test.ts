import { expect, test } from 'vitest';
import { columnsOf } from '#domain/statistics/platformColumns.ts';
import { deviceWith, readText } from './device.ts';

const table = (...dates: readonly string[]): string =>
  `Plate-forme;Groupe;Questions;Post-it;Composante;Créé le\n${dates
    .map((date, at) => `P;G;WB;Un toit ${at};A03;${date}`)
    .join('\n')}`;

const daysOf = (...dates: readonly string[]) => columnsOf(deviceWith(readText(table(...dates)))).day;
const problemsOf = (...dates: readonly string[]) => readText(table(...dates)).problems;

test('A day of a spreadsheet is that day; a day that does not exist is empty and told', () => {
  expect(daysOf('31/10/2018', '2019-02-31 10:00', '')).toEqual(['2018-10-31', '', '']);
  expect(problemsOf('31/10/2018', '2019-02-31 10:00', '')).toEqual([
    { row: 3, type: 'NotADay', column: 'Créé le', text: '2019-02-31 10:00' },
  ]);
});

test('A criterion of a file without dates has no date: the day of the import is not its own', () => {
  const index = deviceWith(readText('Plate-forme;Groupe;Questions;Post-it\nP;G;WB;Un toit'));
  expect(columnsOf(index).day).toEqual(['']);
  expect(columnsOf(deviceWith(readText('WB\n1;Un toit;A03'))).day).toEqual(['']);
});

test('A column in which one date writes the month first writes it first everywhere, and that is told', () => {
  expect(daysOf('03/04/2018 10:00', '10/31/2018')).toEqual(['2018-03-04', '2018-10-31']);
  expect(problemsOf('03/04/2018 10:00', '10/31/2018')).toEqual([
    {
      type: 'DatesReadAs',
      way: 'monthFirst',
      column: 'Créé le',
      text: '03/04/2018 10:00',
      day: '2018-03-04',
    },
  ]);
});

test('A column that shows no order is read the day first, and that is told', () => {
  expect(daysOf('03/04/2018', '05/06/2018')).toEqual(['2018-04-03', '2018-06-05']);
  expect(problemsOf('03/04/2018', '05/06/2018')).toEqual([
    { type: 'DatesReadAs', way: 'dayFirst', column: 'Créé le', text: '03/04/2018', day: '2018-04-03' },
  ]);
});

test('A column that shows the day first is read without a word', () => {
  expect(problemsOf('03/04/2018', '31/10/2018')).toEqual([]);
});

test('The numbers by which a spreadsheet stores days are days in a column of dates only, and told', () => {
  expect(daysOf('43404', '43405,5')).toEqual(['2018-10-31', '2018-11-01']);
  expect(problemsOf('43404', '43405,5')).toEqual([
    { type: 'DatesReadAs', way: 'serial', column: 'Créé le', text: '43404', day: '2018-10-31' },
  ]);
  expect(readText('Questions;Post-it\nWB;43404').rows[0]?.text).toBe('43404');
});

test('The source’s own writing of a date is kept', () => {
  const index = deviceWith(readText(table('31 octobre 2018')));
  expect(index.criteria()[0]?.origin?.created).toBe('31 octobre 2018');
});

test.each(['19/10/2018', '19.10.2018', '2018-10-19', '43392'])(
  'The date of a meeting is read as a spreadsheet writes it: %s',
  (cell) => {
    const { rows } = readText(`Question;Post-it;Groupe;Date de la réunion\nWB;Un toit;G;${cell}`);
    expect(rows[0]?.group?.details?.meetingDate).toBe('2018-10-19');
  },
);

const twoDates = (created: string, modified: string) =>
  readText(`Questions;Post-it;Composante;Créé le;dernière modif.\nWB;Un toit;A03;${created};${modified}`);

test.each([
  ['31/10/2018', 'jamais'],
  ['hier', '31/10/2018'],
])('A criterion with one day is not said to be without a date: %s and %s', (created, modified) => {
  expect(twoDates(created, modified).problems).toEqual([]);
});

test.each([
  ['hier', 'jamais', ['hier', 'jamais']],
  ['', 'jamais', ['jamais']],
  ['hier', '', ['hier']],
])('A criterion without any day is told: %j and %j', (created, modified, texts) => {
  const { problems } = twoDates(created, modified);
  expect(problems).toMatchObject(texts.map((text) => ({ row: 2, type: 'NotADay', text })));
});
