import { expect, test } from 'vitest';
import { textLimit } from '#domain/record/words.ts';
import { readFile } from '#exchange/detect.ts';
import { aClassification, aCriterion, anIndex } from '../kit/build.ts';
import { backupOf, deviceWith, readText } from './device.ts';
import { editedFile } from './editedFile.ts';

const long = (letter: string): string => letter.repeat(textLimit);

const withCells = (component: string, meaning: string) =>
  readText(`Plate-forme;Groupe;Questions;Post-it;Composante;Sens\nP;G;WB;Un toit;${component};${meaning}`);

const withMemo = () =>
  editedFile(anIndex([aCriterion(1)], [aClassification(1, 'D03')]), [
    { component: 'D03 Copains du quartier', fullCode: '', memo: long('m') },
  ]);

test.each([
  ['a component and a meaning that are no codes', () => withCells(long('z'), 'une suite')],
  ['a short component and a long meaning', () => withCells('z', long('s'))],
  ['a doubtful code and a long meaning', () => withCells('A08?', long('s'))],
  ['a label and a long meaning', () => withCells('D03 Copains du quartier', long('s'))],
  ['a label and a long note of our own file', withMemo],
])('A backup of what was imported reads back: %s', (_name, read) => {
  const backup = readFile(backupOf(deviceWith(read())));
  expect(backup.kind).toBe('bundle');
});

test.each([
  [() => withCells(long('z'), 'une suite'), 'Sens', 'une suite'],
  [() => withCells('z', long('s')), 'Sens', long('s').slice(0, 200)],
  [() => withCells('A08?', long('s')), 'Sens', long('s').slice(0, 200)],
  [() => withCells('D03 Copains du quartier', long('s')), 'Sens', long('s').slice(0, 200)],
  [withMemo, 'Composante', 'D03 Copains du quartier'],
])('A cell for which a record has no room beside another one is told', (read, column, text) => {
  expect(read().problems).toContainEqual({ row: 2, type: 'UnusableCell', column, text });
});

test('Cells that have room beside each other are all kept', () => {
  const { rows, problems } = withCells('z'.repeat(textLimit - 12), 'une suite');
  expect(rows[0]?.origin?.code).toHaveLength(textLimit);
  expect(problems.map(({ type }) => type)).toEqual(['MalformedCode']);
});
