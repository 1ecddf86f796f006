import { expect, test } from 'vitest';
import { readText } from './device.ts';
import { briefs } from './fixture.ts';

const table = 'Groupe;Question;NB;Post-it;Composante';
const told = (text: string) => readText(text).problems.filter(({ type }) => type !== 'MissingComponent');

test.each([
  ['without a code', `${table}\nParents;WB;1;Prendre le temps; vivre;`, 'WB; 1; Prendre le temps; vivre; '],
  ['cut twice', `${table}\nParents;WB;1;Prendre; le temps; vivre;`, 'WB; 1; Prendre; le temps; vivre; '],
  [
    'before its number',
    'Question;Post-it;NB;Composante\nWB;Prendre le temps; vivre;2;',
    'WB; 2; Prendre le temps; vivre; ',
  ],
  [
    'before an empty date',
    'Question;Post-it;Composante;Créé le\nWB;Prendre le temps; vivre;;',
    'WB; ; Prendre le temps; vivre; ',
  ],
])('Words that were cut in a row %s stay whole, and that is told', (_name, text, wanted) => {
  expect(briefs(readText(text))).toEqual([wanted]);
  expect(told(text)).toEqual([{ row: 2, type: 'JoinedCells' }]);
});

test('An unread code stays one in a file whose rows all end with an empty cell', () => {
  const text = `${table}\nParents;WB;1;Un toit;A03;\nParents;WB;1;Manger;vivre;`;
  expect(briefs(readText(text)).at(-1)).toBe('WB; 1; Manger; ');
  expect(told(text)).toEqual([{ row: 3, type: 'MalformedCode', text: 'vivre' }]);
});

test('Cut words are put together in a file whose rows all end with an empty cell too', () => {
  const text = `${table}\nParents;WB;1;Un toit;A03;\nParents;WB;1;Prendre le temps; vivre;;`;
  expect(briefs(readText(text)).at(-1)).toBe('WB; 1; Prendre le temps; vivre; ');
  expect(told(text)).toEqual([{ row: 3, type: 'JoinedCells' }]);
});

test('An unread code in a row as long as its headings is kept as one', () => {
  const text = `${table}\nParents;WB;1;Manger;vivre`;
  expect(readText(text).rows).toMatchObject([{ text: 'Manger', origin: { code: 'vivre' } }]);
  expect(told(text)).toEqual([{ row: 2, type: 'MalformedCode', text: 'vivre' }]);
});

test.each([
  ['two codes', 'D03 ou D04;'],
  ['a cell before many empty ones', 'vivre;;;;;'],
])('Words do not take up %s', (_name, end) => {
  const { rows } = readText(`${table}\nParents;WB;1;Un toit;A03\nParents;WB;1;Manger;${end}`);
  expect(rows[1]).toMatchObject({ text: 'Manger', origin: { code: end.replace(/;+$/, '') } });
});
