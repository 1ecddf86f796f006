import { expect, test } from 'vitest';
import { criteriaLimit } from '#domain/platform/room.ts';
import { readFile } from '#exchange/detect.ts';
import { emptyDevice, planNew } from './device.ts';
import { briefs, readFixture, rowsOf } from './fixture.ts';

test('Dutch headings, another column order, commas and a column nobody knows', () => {
  const reading = readFixture('csv-dutch.csv');
  expect(briefs(reading)).toEqual(['WB; 4; Veel vrienden hebben; D03', 'IB; ; Alleen zijn; ']);
  expect(reading.rows.map(({ group }) => group?.name)).toEqual(['Jonge moeders', 'Jonge moeders']);
  expect(reading.problems).toEqual([
    { type: 'ExtraColumns', names: ['Opmerking'] },
    { row: 3, type: 'MissingComponent' },
  ]);
});

test('German headings and the names of the questions in German', () => {
  const reading = readFixture('csv-german.csv');
  expect(briefs(reading)).toEqual(['WB; 3; Gute Nachbarn; D04', 'IB; ; Zu wenig Geld; A08']);
  expect(reading.rows[0]?.origin).toEqual({ source: 'csv', id: '', created: '2019-05-02 10:00' });
});

test('Spanish headings in capitals', () => {
  expect(briefs(readFixture('csv-spanish.csv'))).toEqual(['WB; 2; Tener salud; A02']);
});

test('English headings, doubled quotes, a meaning and a decimal point', () => {
  const reading = readFixture('csv-english.csv');
  expect(briefs(reading)).toEqual(['ACT; 2; Cook together, "for free"; D03/P15']);
  expect(reading.rows[0]?.origin).toEqual({ source: 'csv', id: '17', proposition: 'Cooking' });
});

test('Mixed line ends end rows, and stay as they are inside quotes', () => {
  expect(briefs(readFixture('csv-mixed-line-ends.csv'))).toEqual([
    'WB; ; Un toit; A03',
    'IB; ; Avoir froid\r\nla nuit; A03',
    'ACT; ; Isoler; A03',
  ]);
});

test('A forgotten quote costs its own line and is told with its place', () => {
  const reading = readFixture('csv-unclosed-quote.csv');
  expect(briefs(reading)).toEqual([
    'WB; ; Un toit; A03',
    'ACT; ; Isoler; A03',
    'WB; ; Se sentir "chez soi"; B01',
    'IB; ; "Bruit" la nuit; B02',
  ]);
  expect(reading.problems).toEqual([
    { row: 3, type: 'UnclosedQuote', line: 3, words: 'IB;"Avoir froid;A03' },
    { row: 6, type: 'LooseQuotes' },
  ]);
});

test('A quote forgotten in the last row is told too', () => {
  const reading = rowsOf(readFile('Question;Post-it\nWB;Un toit\nIB;"Avoir froid'));
  expect(briefs(reading)).toEqual(['WB; ; Un toit; ']);
  expect(reading.problems).toContainEqual({
    row: 3,
    type: 'UnclosedQuote',
    line: 3,
    words: 'IB;"Avoir froid',
  });
});

test('Shifted cells refuse their row only', () => {
  const reading = readFixture('csv-shifted-cells.csv');
  expect(briefs(reading)).toEqual(['WB; ; Un toit; A03', 'IB; 2; Avoir froid; A03']);
  expect(reading.problems).toEqual([
    { row: 3, type: 'MissingText', words: '2 · Blégny · Groupe · Un toit · A03' },
    { row: 4, type: 'ExtraCells', text: 'reste' },
  ]);
});

test('The site’s table saved by a spreadsheet keeps the site’s ids as the site’s', () => {
  expect(readFixture('csv-shifted-cells.csv').rows[0]?.origin).toEqual({ source: 'wikispiral', id: '1' });
});

test('Commas inside notes do not make a semicolon file a comma file', () => {
  const text = `Post-it;Question\n${'"a, b, c, d, e",x;WB\n'.repeat(50)}`;
  expect(rowsOf(readFile(text)).rows).toHaveLength(50);
});

test('A number of expressions that is none becomes one, and is told', () => {
  const reading = rowsOf(readFile('Question;Post-it;NB express\nWB;a;deux\nWB;b;2,5\nWB;c;0\nWB;d; 3 '));
  expect(reading.rows.map(({ expressions }) => expressions)).toEqual([undefined, undefined, undefined, 3]);
  expect(reading.problems.filter(({ type }) => type === 'ExpressionsDefaulted')).toEqual([
    { row: 2, type: 'ExpressionsDefaulted', text: 'deux' },
    { row: 3, type: 'ExpressionsDefaulted', text: '2,5' },
    { row: 4, type: 'ExpressionsDefaulted', text: '0' },
  ]);
});

test('A meaning that is no code is kept as a memo', () => {
  const reading = rowsOf(readFile('Question;Post-it;Composante;Sens\nWB;a;A01;manque d’argent'));
  expect(reading.rows[0]?.codings).toMatchObject([{ typed: 'A01', memo: 'manque d’argent' }]);
  expect(reading.problems).toEqual([{ row: 2, type: 'MeaningAsMemo', text: 'manque d’argent' }]);
});

test('Ten thousand columns do not hang', () => {
  const started = performance.now();
  const wide = Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(';');
  const reading = rowsOf(readFile(`Question;Post-it;${wide}\nWB;Un toit;${wide}`));
  expect(briefs(reading)).toEqual(['WB; ; Un toit; ']);
  expect(performance.now() - started).toBeLessThan(2000);
});

test('A date of the meeting is read from its own column only, when it is a day', () => {
  const text = 'Question;Post-it;Groupe;Date de la réunion;Profil\nWB;a;G 19/10/2018;31/02/2020;Aînés\n';
  const reading = rowsOf(readFile(text));
  expect(reading.rows[0]?.group?.details).toEqual({ profile: 'Aînés' });
  expect(reading.problems).toContainEqual({
    row: 2,
    type: 'UnusableCell',
    column: 'Date de la réunion',
    text: '31/02/2020',
  });
});

test('What a group or platform cannot hold is told and left out, and a platform always has a language', () => {
  const id = '01900000-0000-7000-8000-000000000001';
  const reading = rowsOf(
    readFile(
      `Question;Post-it;Plate-forme;ID plate-forme;Type de plate-forme;Pays;Langues de la plate-forme;Lieu\nWB;a;Blégny;${id};territory;Belgique;?;${'x'.repeat(301)}\n`,
    ),
  );
  const group = reading.rows[0]?.group;
  expect(group?.details).toEqual({});
  expect(group?.platform?.details).toMatchObject({ country: '', languages: [] });
  expect(reading.problems.map((problem) => 'column' in problem && problem.column)).toEqual(
    expect.arrayContaining(['Pays', 'Langues de la plate-forme', 'Lieu']),
  );
  const { plan } = planNew(emptyDevice(), reading);
  expect(plan.changes[0]?.after).toMatchObject({ country: '', languages: ['fr'] });
});

test.each([
  ['CSV', (count: number) => `Question;Post-it\n${'WB;a\n'.repeat(count)}`],
  ['table of the site', (count: number) => '1 | P | G | WB | a | A01 |\n'.repeat(count)],
  ['list of bulk lines', (count: number) => '1;a;A01\n'.repeat(count)],
])('A %s of more criteria than a platform holds is refused with its count', (_name, make) => {
  const count = criteriaLimit + 1;
  expect(readFile(make(count))).toEqual({
    kind: 'refused',
    problem: { type: 'TooManyCriteria', count, limit: criteriaLimit },
  });
  expect(rowsOf(readFile(make(criteriaLimit))).rows).toHaveLength(criteriaLimit);
});

test('Progress is told from the first row to the last', () => {
  const extra: number[] = [];
  readFile(`Question;Post-it\n${'WB;a\n'.repeat(2000)}`, (done, total) => extra.push(done / total));
  expect(extra.length).toBeGreaterThan(3);
  expect(extra.at(-1)).toBe(1);
  expect(extra).toEqual([...extra].sort((a, b) => a - b));
});
