import { expect, test } from 'vitest';
import { readText } from './device.ts';

const headings =
  'Crit ID;Plate-forme;Nom du groupe homogène;Questions;NB express;Post-it;Composante;Sens;Proposition;Créé le;dernière modif.';
const stamps = '2019-04-02 19:41;2019-04-09 08:55';
const dates = { created: '2019-04-02 19:41', modified: '2019-04-09 08:55' };

const read = (row: string, more = '') => readText(`${headings}${more}\n${row}`);
const toldOf = (row: string, more = '') =>
  read(row, more).problems.filter(({ type }) => type !== 'MissingComponent' && type !== 'ExtraColumns');

test('Words of a shifted row that were put together again are told', () => {
  const row = `1;P;G;WB;2;Avoir un toit;Se loger;${stamps}`;
  expect(read(row).rows).toMatchObject([{ text: 'Avoir un toit;Se loger', origin: dates }]);
  expect(toldOf(row)).toEqual([{ row: 2, type: 'JoinedCells' }]);
});

test('A column that is not the site’s takes nothing from a shifted row', () => {
  const row = `1;P;G;WB;2;Manger;${stamps};;;;à revoir`;
  expect(read(row, ';Remarque').rows).toMatchObject([{ text: 'Manger', origin: dates }]);
  expect(toldOf(row, ';Remarque')).toEqual([]);
});

test('A column of ours behind the site’s is read in a shifted row', () => {
  const row = `1;P;G;WB;2;Manger;${stamps};;;;nl`;
  expect(read(row, ';Langue').rows).toMatchObject([{ text: 'Manger', language: 'nl', origin: dates }]);
});

test.each([
  ['its remark moved too', `1;P;G;WB;2;Manger;${stamps};à revoir`, ';Remarque'],
  ['something is beyond its headings', `1;P;G;WB;2;Manger;${stamps};;;à revoir`, ''],
])('A shifted row is held back with its words when %s', (_name, row, more) => {
  expect(read(row, more).rows).toEqual([]);
  expect(toldOf(row, more)).toEqual([{ row: 2, type: 'CutRow', words: row }]);
});

test('A shifted row is held back when a column that is not the site’s stands between its columns', () => {
  const row = `1;P;G;WB;2;Manger;A03;à revoir;${stamps}`;
  const among = headings.replace('Créé le', 'Remarque;Créé le');
  const reading = readText(`${among}\n${row}`);
  expect(reading.rows).toEqual([]);
  expect(reading.problems).toContainEqual({ row: 2, type: 'CutRow', words: row });
});

test('A row copied from the wiki is held back when its words would hold its dates', () => {
  const bars = (row: string) => row.replaceAll(';', ' | ');
  const rule = bars(headings).replaceAll(/[^|]+/g, '---');
  const row = `1;P;G;WB;2;Manger;${stamps};;;;à revoir`;
  const reading = readText(`${bars(headings)}\n${rule}\n${bars(row)}`);
  expect(reading.rows).toEqual([]);
  expect(reading.problems).toMatchObject([{ row: 3, type: 'CutRow' }]);
});
