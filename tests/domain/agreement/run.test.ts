import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextLeft, runOf, sampleOf, stepFrom } from '#domain/agreement/run.ts';
import { aClassification, aCriterion, aGroup, anIndex, criterionIdOf, groupIdOf } from '../../kit/build.ts';

const criteria = Array.from({ length: 60 }, (_, n) => aCriterion(n + 1));
const numbersOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => Number(id.slice(-8)));

test('A sample is the same for every coder, keeps the platform’s order, and a larger one holds the smaller', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 70 }), fc.integer({ min: 0, max: 70 }), (a, b) => {
      const [small, large] = [Math.min(a, b), Math.max(a, b)].map((size) => sampleOf(criteria, size));
      expect(small).toHaveLength(Math.min(a, b, 60));
      expect(numbersOf(small ?? [])).toEqual(numbersOf(small ?? []).toSorted((x, y) => x - y));
      expect(large).toEqual(expect.arrayContaining([...(small ?? [])]));
      expect(sampleOf(criteria.toReversed(), a).toReversed()).toEqual(sampleOf(criteria, a));
    }),
  );
});

test('A sample is not simply the first ones', () => {
  expect(numbersOf(sampleOf(criteria, 10)).some((n) => n > 30)).toBe(true);
});

const five = criteria.slice(0, 5);

test('A run knows what one coder has left, whatever the others gave', () => {
  const own = aClassification(2, 'A01', { coder: 'LM' });
  const run = runOf(anIndex(five, [aClassification(1, 'A08'), own]), 'LM', {});
  expect(numbersOf(run.list)).toEqual([1, 2, 3, 4, 5]);
  expect(numbersOf(run.left)).toEqual([1, 3, 4, 5]);
});

test('A run can be of one group', () => {
  const groups = [aGroup(1), aGroup(2)];
  const index = anIndex([aCriterion(1), aCriterion(2, { groupId: groupIdOf(2) })], [], groups);
  expect(numbersOf(runOf(index, 'LM', { groupId: groupIdOf(2) }).list)).toEqual([2]);
});

test('After the last one, those that were skipped come again', () => {
  const run = runOf(anIndex(five, [aClassification(3, 'A01', { coder: 'LM' })]), 'LM', {});
  const after = (n: number | undefined) => nextLeft(run, n === undefined ? undefined : criterionIdOf(n))?.id;
  expect([undefined, 1, 2, 5].map((n) => Number(after(n)?.slice(-8)))).toEqual([1, 2, 4, 1]);
});

test('When nothing else is left, nothing comes next', () => {
  const all = five.map((_, at) => aClassification(at + 1, 'A01', { coder: 'LM' }));
  expect(nextLeft(runOf(anIndex(five, all.slice(1)), 'LM', {}), criterionIdOf(1))).toBeUndefined();
});

test('One can go back and forth among all, coded or not', () => {
  const run = runOf(anIndex(five), 'LM', {});
  expect(stepFrom(run, criterionIdOf(2), -1)?.id).toBe(criterionIdOf(1));
  expect(stepFrom(run, criterionIdOf(1), -1)).toBeUndefined();
  expect(stepFrom(run, criterionIdOf(5), 1)).toBeUndefined();
});
