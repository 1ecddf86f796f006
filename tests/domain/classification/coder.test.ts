import { expect, test } from 'vitest';
import { coderIn, isOtherCoder } from '#domain/classification/coder.ts';
import { aClassification, aCriterion, anIndex } from '../../kit/build.ts';
import { newsOf } from '../../kit/commitTo.ts';
import { stampAt } from '../../kit/steered.ts';

test.each([
  ['lm', 'LM'],
  [' L. M. ', 'L. M.'],
  ['é2', 'É2'],
])('"%s" is the coder %s', (typed, coder) => {
  expect(coderIn(typed)).toEqual({ ok: true, value: coder });
  expect(isOtherCoder(coder)).toBe(true);
});

test.each(['', '  ', '=', '…'])('"%s" is nobody’s initials', (typed) => {
  expect(coderIn(typed)).toEqual({ ok: false, problems: [{ type: 'EmptyName' }] });
});

test('A name is too long for initials', () => {
  expect(coderIn('Marie-Christine')).toMatchObject({ problems: [{ type: 'TooLong', limit: 12 }] });
});

test('The coders of a platform are those who coded beside the group, and none that took everything back', () => {
  const choice = aClassification(1, 'A01', { coder: 'PD', id: 'pd' as never });
  const others = [aClassification(1, 'A01'), aClassification(1, 'A08', { coder: '=', id: 's' as never })];
  const index = anIndex([aCriterion(1), aCriterion(2)], [...others, choice]);
  expect(index.coders()).toEqual(['PD']);
  const more = aClassification(2, 'B01', { coder: 'AB', id: 'ab' as never });
  index.apply(newsOf([{ table: 'classifications', record: more }]));
  const both = index.coders();
  expect(both).toEqual(['AB', 'PD']);
  index.apply(newsOf([{ table: 'classifications', record: { ...more, typed: 'B02' } }]));
  expect(index.coders()).toBe(both);
  index.apply(newsOf([{ table: 'classifications', record: { ...choice, deleted: stampAt(9) } }]));
  expect(index.coders()).toEqual(['AB']);
});
