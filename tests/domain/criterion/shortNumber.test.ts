import { expect, test } from 'vitest';
import { shortNumber, shortNumberIn } from '#domain/criterion/shortNumber.ts';
import { columnsOf } from '#domain/statistics/platformColumns.ts';
import { filterCriteria } from '#domain/views/criteriaList.ts';
import { realIds } from '#effects/ids.ts';
import { aCriterion, anIndex, criterionIdOf } from '../../kit/build.ts';

test('The number of a post-it is short, and the same on every device', () => {
  expect(shortNumber('01900000-0000-7000-8000-cccc0000000f')).toBe('0000-0015');
  expect(shortNumber('0190c0de-0000-7000-8000-0000ffffffff')).toBe('9496-7295');
});

test('Among 2,000 new post-its hardly two have the same number', () => {
  const numbers = new Set(Array.from({ length: 2000 }, () => shortNumber(realIds.next())));
  expect(numbers.size).toBeGreaterThan(1995);
});

test.each(['4827-1930', '48271930', ' 4827 1930 ', '4827–1930'])(
  'The number is understood as “%s”',
  (text) => {
    expect(shortNumberIn(text)).toBe('4827-1930');
  },
);

test.each(['', 'le bus', '482-1930', '4827-19301', 'le 4827-1930'])(
  '“%s” is not a number of a post-it',
  (text) => {
    expect(shortNumberIn(text)).toBeUndefined();
  },
);

test('A post-it is found by its number, also one that is shown inside another; words of digits are still found', () => {
  const index = anIndex([
    aCriterion(11),
    aCriterion(12, { text: 'appelez le 0000 0011' }),
    aCriterion(13, { joinedTo: criterionIdOf(12) }),
  ]);
  const columns = columnsOf(index);
  const found = (text: string) => filterCriteria(columns, { text }).map((row) => columns.criteria[row]?.id);
  expect(found(shortNumber(criterionIdOf(11)))).toEqual([criterionIdOf(11)]);
  expect(found(shortNumber(criterionIdOf(13)))).toEqual([criterionIdOf(12)]);
  expect(found('0000 0011')).toEqual([criterionIdOf(12)]);
});
