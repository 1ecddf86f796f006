import { expect, test } from 'vitest';
import { readFile } from '#exchange/detect.ts';
import { readText } from './device.ts';
import { briefs } from './fixture.ts';

const headings =
  'Crit ID | Plate-forme | Nom du groupe homogène | Questions | NB express | Post-it | Composante | Sens | Proposition | Créé le | dernière modif.';
const stamps = { created: '2019-04-02 19:41', modified: '2019-04-09 08:55' };
const dates = `${stamps.created} | ${stamps.modified}`;

const ofSite = (row: string) => readText(`${headings}\n---|---|---|---|---|---|---|---|---|---|---\n${row}`);

test.each([
  ['with a meaning', `A03 | Q-- | ${dates} | |`, 'A03/Q', {}],
  ['without a meaning', `A03 | ${dates} | | |`, 'A03', {}],
  ['with a proposition and no meaning', `A03 | Se loger | ${dates} | |`, 'A03', { proposition: 'Se loger' }],
  ['with both', `A03 | P15 | Se loger | ${dates}`, 'A03/P15', { proposition: 'Se loger' }],
  ['with a label in its code', `A03 Logement | ${dates} | | |`, 'A03', {}],
])('A row of the wiki whose empty cells were lost, %s, keeps its dates', (_name, end, code, more) => {
  const { rows, problems } = ofSite(`1 | P | G | WB | 2 | Avoir un toit | ${end}`);
  expect(briefs({ kind: 'rows', format: 'wikispiral', rows, problems })).toEqual([
    `WB; 2; Avoir un toit; ${code}`,
  ]);
  expect(rows[0]?.origin).toEqual({ source: 'wikispiral', id: '1', ...stamps, ...more });
  expect(problems).toEqual([]);
});

test('A meaning in words stays a note where the dates show that no cell was lost', () => {
  const { rows } = ofSite(`1 | P | G | WB | 2 | Avoir un toit | A03 | manque d’argent | | ${dates}`);
  expect(rows[0]?.codings).toMatchObject([{ typed: 'A03', memo: 'manque d’argent' }]);
  expect(rows[0]?.origin).toMatchObject(stamps);
});

test('Without dates, words after the code are a proposition', () => {
  const { rows } = ofSite('1 | P | G | WB | 2 | Avoir un toit | A03 | Se loger');
  expect(rows[0]).toMatchObject({ codings: [{ memo: '' }], origin: { proposition: 'Se loger' } });
});

test('A number alone before a code is the words, and a meaning without a component is kept', () => {
  expect(briefs(ofSite('1 | P | G | WB | 42 | A03 |'))).toEqual(['WB; ; 42; A03']);
  const { rows, problems } = ofSite(`1 | P | G | WB | 2 | Avoir faim | Q-- | ${dates} | |`);
  expect(rows[0]).toMatchObject({ text: 'Avoir faim', expressions: 2, origin: { code: 'Q--', ...stamps } });
  expect(problems).toEqual([{ row: 3, type: 'UnusedMeaning', text: 'Q--' }]);
});

test('The same row saved as CSV by a spreadsheet keeps its dates too', () => {
  const csv = (row: string) => row.replaceAll(' | ', ';');
  const text = `${csv(headings)}\n${csv(`1 | P | G | WB | 2 | Avoir un toit | A03 | Q-- | ${dates}`)};;`;
  const { rows, problems } = readText(text);
  expect(rows[0]?.origin).toEqual({ source: 'wikispiral', id: '1', ...stamps });
  expect(rows[0]?.codings).toMatchObject([{ typed: 'A03/Q--' }]);
  expect(problems).toEqual([]);
});

const table = 'Questions;Post-it;Composante;NB express';

test.each([
  [`${table}\nIB;Trop cher ; le loyer;A03;1`, 'IB; 1; Trop cher ; le loyer; A03'],
  [`${table}\nIB;Trop cher ; le loyer;A03`, 'IB; ; Trop cher ; le loyer; A03'],
  [`${table}\nIB;a;b;c;A03 Logement;2`, 'IB; 2; a;b;c; A03'],
  [
    'Question,Criterion,Component,NB\nIB,"Rent","A03",1\nIB,Too dear, the rent,A03,1',
    'IB; 1; Too dear, the rent; A03',
  ],
  ['Composante;NB;Post-it\nA03;1;Trop cher ; le loyer', '?; 1; Trop cher ; le loyer; A03'],
  ['Question\tPost-it\tCode\nIB\tTrop\tcher\tA03', 'IB; ; Trop\tcher; A03'],
])('Words cut at a stray delimiter in %j are put together again', (text, wanted) => {
  const reading = readText(text);
  expect(briefs(reading).at(-1)).toBe(wanted);
  expect(reading.problems).toContainEqual({ row: text.split('\n').length, type: 'JoinedCells' });
});

test('A group cut at a stray delimiter is put together again too', () => {
  const reading = readText('Groupe;Question;Post-it;Code\nAînés; Blégny;WB;Un toit;A03');
  expect(briefs(reading)).toEqual(['WB; ; Un toit; A03']);
  expect(reading.rows[0]?.group?.name).toBe('Aînés; Blégny');
});

test.each([
  ['nothing tells where the words end', 'Questions;Post-it;Composante\nWB;Un toit;;A03', 'WB;Un toit;;A03'],
  [
    'no cell fits',
    `${table}\nIB;Trop cher;le loyer;et le reste;A3;x`,
    'IB;Trop cher;le loyer;et le reste;A3;x',
  ],
  [
    'its words go on with what looks like a code',
    'Questions;Post-it;Composante\nIB;Le bruit; A10 trop proche;B05',
    'IB;Le bruit; A10 trop proche;B05',
  ],
  ['words or remark', 'Post-it;Remarque;Code\nTrop cher ; le loyer;vu;A03', 'Trop cher ; le loyer;vu;A03'],
])('A cut row is held back with its words when %s', (_name, text, words) => {
  const reading = readText(text);
  expect(reading.rows).toEqual([]);
  expect(reading.problems.filter(({ type }) => type !== 'ExtraColumns')).toEqual([
    { row: 2, type: 'CutRow', words },
  ]);
});

test('What stands beyond the headings of a whole row is shown', () => {
  const reading = readText(`${table}\nIB;Trop cher;A03;1;;note;autre`);
  expect(briefs(reading)).toEqual(['IB; 1; Trop cher; A03']);
  expect(reading.problems).toEqual([{ row: 2, type: 'ExtraCells', text: 'note · autre' }]);
});

const numbered = (cell: string) => readText(`${table}\nWB;Un toit;A03;${cell}`);

test.each([
  ['1 200', 1200],
  ['1\u00a0200', 1200],
  ['1\u202f200', 1200],
  ['1.200', 1200],
  ["1'200", 1200],
  ['1.200,00', 1200],
])('A number with marks between its thousands, %j, is read and told', (cell, value) => {
  const { rows, problems } = numbered(cell);
  expect(rows[0]?.expressions).toBe(value);
  expect(problems).toEqual([{ row: 2, type: 'ThousandsRead', text: cell, value }]);
});

test.each(['1.000', '1,000', '20.000'])('A number %j that has two readings is told with both', (cell) => {
  const { rows, problems } = numbered(cell);
  const value = Number.parseInt(cell, 10);
  expect(rows[0]?.expressions).toBe(value);
  expect(problems).toEqual([{ row: 2, type: 'DoubtfulNumber', text: cell, value, other: value * 1000 }]);
});

test.each(['2', '2,0', '2.0', ' 3 ', '12'])('A plain number %j is read without a word', (cell) => {
  expect(numbered(cell).problems).toEqual([]);
});

test.each(['12.500', '10000', '1.2000', '1 20'])(
  'A number %j that no criterion can have becomes one, and is told',
  (cell) => {
    const { rows, problems } = numbered(cell);
    expect(rows[0]?.expressions).toBeUndefined();
    expect(problems).toEqual([{ row: 2, type: 'ExpressionsDefaulted', text: cell }]);
  },
);

test.each([
  ['as crawled', `${headings}\n---|---|---|---|---|---|---|---|---|---|---\n`],
  ['as copied', `Vos critères\n${headings.replaceAll(' | ', '\t')}\n`],
  ['as a spreadsheet', `${headings.replaceAll(' | ', ';')}\n;;;;\n`],
  ['with the alignments of a rule', `${headings}\n:---|:---:|---:|---|---|---|---|---|---|---|---\n\n`],
  [
    'as a saved page',
    `<table><tr>${headings
      .split(' | ')
      .map((each) => `<th>${each}</th>`)
      .join('')}</tr></table>`,
  ],
])('An empty list of the wiki, %s, says that it is empty', (_name, text) => {
  expect(readFile(text)).toEqual({ kind: 'refused', problem: { type: 'EmptyTable' } });
});

test('A row that stays out says what stands in it', () => {
  const reading = readText(
    'Questions;Post-it;Composante\nQX;Un toit;A03\nWB;;A03\nIB;"Avoir froid;A03\nWB;Du pain;A01',
  );
  expect(reading.problems).toEqual([
    { row: 2, type: 'UnknownQuestion', text: 'QX', words: 'Un toit' },
    { row: 3, type: 'MissingText', words: 'WB · A03' },
    { row: 4, type: 'UnclosedQuote', line: 4, words: 'IB;"Avoir froid;A03' },
  ]);
});

const dated = 'Question;Post-it;Créé le';

test.each([
  ['a digit', '2 heures par jour'],
  ['a number', 'à 8'],
  ['a year that is no day', 'depuis 2018'],
])('Words with %s in them are no date of a cut row', (_name, words) => {
  const { rows, problems } = readText(`${dated}\nWB;Se reposer;${words};2018-10-31`);
  expect(rows).toMatchObject([{ text: `Se reposer;${words}`, origin: { created: '2018-10-31' } }]);
  expect(problems.filter(({ type }) => type !== 'MissingComponent')).toEqual([
    { row: 2, type: 'JoinedCells' },
  ]);
});

test('Two days at the end of a row tell nothing about its words', () => {
  const { rows, problems } = readText(`${dated}\nWB;Se reposer;31/10/2018;2018-10-31`);
  expect(rows).toMatchObject([{ text: 'Se reposer', origin: { created: '31/10/2018' } }]);
  expect(problems).toContainEqual({ row: 2, type: 'ExtraCells', text: '2018-10-31' });
});

test('A date that is no day does not hold back a row whose code tells that its words are whole', () => {
  const { rows, problems } = readText(
    'Question;Post-it;Composante;Créé le\nWB;Un toit;A03;octobre 2018;vu en réunion',
  );
  expect(rows).toMatchObject([{ text: 'Un toit', origin: { created: 'octobre 2018' } }]);
  expect(problems).toMatchObject([{ type: 'ExtraCells', text: 'vu en réunion' }, { type: 'NotADay' }]);
});
