import { expect, test } from 'vitest';
import { shippedCodebook } from '#codebook/shipped.ts';
import { columnsOf as readColumns } from '#domain/statistics/platformColumns.ts';
import { classifiedView } from '#domain/views/classifiedView.ts';
import { columnsOf, placeTowards } from '#features/classify/board/placeTowards.ts';
import { aClassification, aCriterion, anIndex } from '../../kit/build.ts';

const view = classifiedView(
  readColumns(anIndex([aCriterion(1)], [aClassification(1, 'B99')])),
  shippedCodebook,
  undefined,
);
const columns = columnsOf(view);
const from = (place: string | undefined, ...keys: readonly string[]) =>
  keys.reduce<string | undefined>((at, key) => placeTowards(columns, at, key), place);

test('the tray is the first column, then one column for each dimension', () => {
  expect(columns.map(([first]) => first)).toEqual([
    'tray',
    'A00',
    'B00',
    'C00',
    'D00',
    'E00',
    'F00',
    'G00',
    'H00',
    'I00',
  ]);
});

test.each([
  ['tray', ['ArrowRight'], 'A00'],
  ['A00', ['ArrowDown', 'ArrowDown'], 'A02'],
  ['A02', ['ArrowUp'], 'A01'],
  ['A02', ['ArrowRight'], 'B00'],
  ['B07', ['ArrowDown'], 'B99'],
  ['C03', ['ArrowLeft', 'ArrowLeft', 'ArrowLeft'], 'tray'],
])('from %s the arrows %j lead to %s', (place, keys, wanted) => {
  expect(from(place, ...keys)).toBe(wanted);
});

test.each([
  ['tray', 'ArrowLeft'],
  ['I08', 'ArrowRight'],
  ['A00', 'ArrowUp'],
  ['A11', 'ArrowDown'],
])('at the edge, %s, %s leads nowhere else', (place, key) => {
  expect(from(place, key)).toBe(place);
});

test('in a language read from right to left the arrows turn round', () => {
  expect(placeTowards(columns, 'tray', 'ArrowLeft', 'rtl')).toBe('A00');
  expect(placeTowards(columns, 'B00', 'ArrowRight', 'rtl')).toBe('A00');
});

test('what hangs outside every place comes back to the tray; other keys lead nowhere', () => {
  expect(from(undefined, 'ArrowDown')).toBe('tray');
  expect(from('A00', 'x')).toBeUndefined();
});
