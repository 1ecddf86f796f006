import { expect, test } from 'vitest';
import { readFile } from '#exchange/detect.ts';
import { briefs, readFixture, rowsOf } from './fixture.ts';

/** The four rows most variants are made of. */
const four = [
  "ACT; ; organiser un groupe d'entraide, de rencontre toutes les semaines; I07",
  'IB; 3; je me stresse car je ne peux pas payer toutes les factures; G04/P15',
  'IB; ; Avoir faim; ',
  'WB; 2; Avoir un rôle dans la société, une place active à travers un travail; A06',
];

test.each([
  ['copied with its empty cells', 'wikispiral-copied.txt'],
  [
    'crawled, with headings in another language and the words of sort links glued in',
    'wikispiral-english-headings.txt',
  ],
  ['copied with Dutch headings', 'wikispiral-dutch-headings.txt'],
  ['without its creation column', 'wikispiral-one-date.txt'],
])('A table of the site %s gives its criteria', (_name, fixture) => {
  expect(briefs(readFixture(fixture))).toEqual(four);
});

test('A page saved as HTML gives the same criteria, without a menu, a script or a comment', () => {
  expect(briefs(readFixture('wikispiral-page.html'))).toEqual([
    ...four,
    'WB; ; • un toit\n• un lit; A03',
    'IB; ; Payer | manger & dormir <mal>; ',
  ]);
});

test('The crawled page of Blégny gives all of its rows and nothing odd', () => {
  const reading = readFixture('wikispiral-blegny.txt');
  expect(reading.format).toBe('wikispiral');
  expect(reading.rows).toHaveLength(36);
  expect(reading.problems).toEqual([]);
});

test('A row keeps the platform, the group, the id and the stamps it had on the site', () => {
  const [first] = readFixture('wikispiral-blegny.txt').rows;
  expect(first).toMatchObject({
    row: 18,
    group: { name: 'Blégny : Groupe test 19 octobre 2018', platform: { name: 'Blégny' } },
    origin: { source: 'wikispiral', id: '295019', created: '2018-10-31 13:27', modified: '2018-10-31 13:27' },
  });
});

test('Rows without headings and without the words of the page are recognised', () => {
  expect(briefs(readFixture('wikispiral-rows-only.txt'))).toEqual([
    "ACT; ; organiser un groupe d'entraide, de rencontre toutes les semaines; I07",
    'IB; 3; 12 factures impayées; G04/P15',
    'IB; ; Avoir faim; ',
    'IB; ; ne plus subvenir à ses besoins fondamentaux; A00',
  ]);
});

test('The meaning joins the component, and the proposition stays word for word', () => {
  const row = readFixture('wikispiral-copied.txt').rows[1];
  expect(row?.codings).toEqual([
    { typed: 'G04/P15', code: { component: 'G04', meaning: 'P15' }, coder: '', memo: '' },
  ]);
  expect(row?.origin?.proposition).toBe('Ne pas pouvoir payer ses factures');
});

test('An empty component is told and stays unclassified: it is not the general component', () => {
  const { rows, problems } = readFixture('wikispiral-copied.txt');
  expect(rows[2]?.codings).toEqual([]);
  expect(problems).toEqual([{ row: 5, type: 'MissingComponent' }]);
});

test('A table with one date column gives that date its own name', () => {
  const [first] = readFixture('wikispiral-one-date.txt').rows;
  expect(first?.origin).toEqual({ source: 'wikispiral', id: '295019', modified: '2018-11-02 09:05' });
});

test('Copied cells with line breaks, a list or a pipe keep every letter', () => {
  const reading = readFixture('wikispiral-unruly-cells.txt');
  expect(briefs(reading)).toEqual([
    'WB; ; Avoir du temps :\n- pour moi\n- pour mes enfants; F03',
    'IB; 2; Le choix : payer | manger; A01',
    'ACT; ; Un repas partagé\net "gratuit"; D03',
  ]);
  expect(reading.problems).toEqual([]);
});

test('In a crawled row a pipe of the words is told, a list is kept, and codes that cannot be read are shown', () => {
  const reading = readFixture('wikispiral-unruly-crawled.txt');
  expect(briefs(reading)).toEqual([
    'WB; ; Avoir du temps :\n• pour moi\n• pour mes enfants; F03',
    'IB; 2; Le choix : payer | manger; A01',
    'ACT; ; Cuisiner; ',
    'ACT; ; Jardiner; ',
  ]);
  expect(reading.problems).toEqual([
    { row: 6, type: 'JoinedCells' },
    { row: 7, type: 'MalformedCode', text: 'Z12' },
    { row: 8, type: 'MalformedCode', text: 'A8' },
  ]);
});

test('A free question of a group is not ours to rename: the row is told and left out', () => {
  const text = '5 | Blégny | Groupe | QX | Une idée | A01 | 2018-10-31 13:27 | 2018-10-31 13:27 |||';
  const reading = rowsOf(readFile(`${text}\n${text.replace('QX', 'WB').replace('5', '6')}`));
  expect(briefs(reading)).toEqual(['WB; ; Une idée; A01']);
  expect(reading.problems).toEqual([
    {
      row: 1,
      type: 'UnknownQuestion',
      text: 'QX',
      words: 'Une idée · A01 · 2018-10-31 13:27 · 2018-10-31 13:27',
    },
  ]);
});

test('A row with a code and no words is told and left out: words are not invented', () => {
  const reading = rowsOf(
    readFile('7 | Blégny | Groupe | WB | A08 | 2018-10-31 13:27 | 2018-10-31 13:27 ||||'),
  );
  expect(reading.rows).toEqual([]);
  expect(reading.problems).toMatchObject([
    { row: 1, type: 'MissingText', words: expect.stringContaining('A08') },
  ]);
});

test('Words that are a number stay words when nothing else can be', () => {
  const reading = rowsOf(
    readFile('7 | Blégny | Groupe | WB | 42 | A08 | 2018-10-31 13:27 | 2018-10-31 13:27 |||'),
  );
  expect(briefs(reading)).toEqual(['WB; ; 42; A08']);
});

test('A page full of tags that never end is passed over at once', () => {
  const started = performance.now();
  const text = `<table>${'<a "'.repeat(500_000)}`;
  expect(readFile(text)).toEqual({ kind: 'refused', problem: { type: 'NotRecognised' } });
  readFile(`<table><tr><td>1<td>p<td>g<td>WB<td>${'<br>'.repeat(200_000)}x<td>A01</table>`);
  expect(performance.now() - started).toBeLessThan(3000);
});
