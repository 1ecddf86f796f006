import { expect, test } from 'vitest';
import { printFullCode } from '#domain/codebook/componentCode.ts';
import { textLimit } from '#domain/record/words.ts';
import { readCodeCell } from '#exchange/codeCell.ts';
import { codedCollectionOf, criteriaCsv } from '#exchange/criteriaCsv.ts';
import { commit, deviceWith, emptyDevice, planNew, readText } from './device.ts';
import { briefs } from './fixture.ts';

const withCode = (cell: string) => readText(`Questions;Post-it;Composante\nWB;Avoir des amis;${cell}`);

const read = (cell: string): string => {
  const code = readCodeCell(cell);
  return code === undefined ? '' : `${printFullCode(code.code)} ${code.as}`;
};

test.each([
  ['D03', 'D03 written'],
  ['a08', 'A08 read'],
  ['A 03', 'A03 read'],
  ['A\u00a003', 'A03 read'],
  ['A-03', 'A03 read'],
  ['A08.', 'A08 read'],
  ['(B05)', 'B05 read'],
  ['A03 P15', 'A03/P15 read'],
  ['A01-11/P15/k', 'A01-11/P15/k written'],
  ['D03 Amitié', 'D03 labelled'],
  ['B05 - Nature', 'B05 labelled'],
  ['[A03] Logement', 'A03 labelled'],
  ['A03: Logement', 'A03 labelled'],
  ['A03 (Logement)', 'A03 labelled'],
  ['A03/Rue', 'A03 labelled'],
  ['A03-11 Logement social', 'A03-11 labelled'],
  ['A08?', 'A08 partly'],
  ['A00-00/O-00/i', 'A00 partly'],
  ['A03 24 heures', 'A03 partly'],
])('A cell %j of a spreadsheet is the code %s', (cell, wanted) => {
  expect(read(cell)).toBe(wanted);
});

test.each([
  'A 10 minutes de chez moi',
  'B 12 rue du Bac',
  'A8',
  'J01',
  '\u039108',
  'AO8',
  'A081',
  'Amitié',
  'A01, A08',
  'A03 ou B05',
  'A01 / a08',
  'x A03',
])('A cell %j is no sure code', (cell) => {
  expect(read(cell)).toBe('');
});

test('A code with the label that our screens show is read without a word', () => {
  const reading = withCode('D03 Amitié');
  expect(briefs(reading)).toEqual(['WB; ; Avoir des amis; D03']);
  const { plan, problems } = planNew(emptyDevice(), reading);
  expect(plan.changes.at(-1)?.after).toMatchObject({ typed: 'D03', memo: '' });
  expect(problems).toEqual([]);
});

test('A label that the key does not know is kept as a note, and told', () => {
  const { plan, problems } = planNew(emptyDevice(), withCode('D03 Copains du quartier'));
  expect(plan.changes.at(-1)?.after).toMatchObject({ typed: 'D03', memo: 'D03 Copains du quartier' });
  expect(problems).toEqual([
    { row: 2, type: 'CodePartlyRead', text: 'D03 Copains du quartier', code: 'D03' },
  ]);
});

test('A code in small letters is told', () => {
  expect(withCode('a08').problems).toEqual([{ row: 2, type: 'CodeReadAs', text: 'a08', code: 'A08' }]);
});

test('A doubt that somebody wrote beside a code stays with it', () => {
  const { rows, problems } = withCode('A00-00/O-00/i');
  expect(rows[0]?.codings).toMatchObject([{ typed: 'A00', memo: 'A00-00/O-00/i' }]);
  expect(problems).toEqual([{ row: 2, type: 'CodePartlyRead', text: 'A00-00/O-00/i', code: 'A00' }]);
});

test('A cell without a sure code is kept with its criterion, also through our own file', () => {
  const reading = readText(
    'Plate-forme;Groupe;Questions;Post-it;Composante;Sens\nP;G;WB;Avoir des amis;A01, A08;P15\nP;G;WB;Un toit;;P15',
  );
  const index = deviceWith(reading);
  const origins = index.criteria().map(({ origin }) => origin?.code);
  expect(origins).toEqual(['A01, A08 / P15', 'P15']);
  const again = readText(criteriaCsv(codedCollectionOf(index)));
  expect(again.rows.map(({ origin }) => origin?.code)).toEqual(origins);
  expect(planNew(index, again).plan.changes).toEqual([]);
});

test('A code cell longer than a record holds is told and left out', () => {
  const { rows, problems } = withCode('z'.repeat(textLimit + 1));
  expect(rows[0]?.codings).toEqual([]);
  expect(problems[0]).toMatchObject({ type: 'UnusableCell', column: 'Composante' });
});

test.each([
  ['4;Avoir des amis;D03 Amitié', '?; 4; Avoir des amis; D03'],
  ['2;Trop de bruit ; la rue;B05 - Nature', '?; 2; Trop de bruit ; la rue; B05'],
  ['1;Un toit;a03', '?; 1; Un toit; A03'],
  ['1;Le bruit; E40 trop proche', '?; 1; Le bruit; E40 trop proche; '],
  ['1;Un médecin; A 10 minutes de chez moi', '?; 1; Un médecin; A 10 minutes de chez moi; '],
  ['2;Moins de bruit; A10 trop proche', '?; 2; Moins de bruit; A10 trop proche; '],
  ['1;Se déplacer;A10 Mobilité', '?; 1; Se déplacer; A10'],
  ['1;Getting around;a10 mobility', '?; 1; Getting around; A10'],
])('In a list, %j ends with a code when it is one', (line, wanted) => {
  expect(briefs(readText(line))).toEqual([wanted]);
});

test('A file that is imported again after its codes became readable changes nothing by itself', () => {
  const reading = withCode('A08.');
  const index = emptyDevice();
  commit(index, planNew(index, reading).plan);
  expect(planNew(index, reading).plan.changes).toEqual([]);
});

test('A meaning without digits leaves in the column of the site as the site writes it', () => {
  const text =
    'Plate-forme;Groupe;Questions;Post-it;Composante;Sens\nP;G;WB;Un toit;A03;Q--\nP;G;WB;Un lit;A03;P15';
  const index = deviceWith(readText(text));
  const file = criteriaCsv(codedCollectionOf(index));
  expect(file).toContain('"A03";"Q--"');
  expect(file).toContain('"A03";"P15"');
  expect(planNew(index, readText(file)).plan.changes).toEqual([]);
});
