import { expect, test } from 'vitest';
import { neighbour, trayOf } from '#domain/views/tray.ts';
import { aClassification, aCriterion, aGroup, anIndex, criterionIdOf, groupIdOf } from '../../kit/build.ts';

const criteria = [aCriterion(1), aCriterion(2), aCriterion(3, { groupId: groupIdOf(2) })];
const index = anIndex(criteria, [aClassification(1, 'A00')], [aGroup(1), aGroup(2)]);

test('the tray holds what nobody classified; the general component is a classification', () => {
  expect(trayOf(index, undefined).unclassified.map(({ id }) => id)).toEqual([
    criterionIdOf(2),
    criterionIdOf(3),
  ]);
  expect(trayOf(index, undefined).all).toHaveLength(3);
});

test('the tray can be narrowed to one group', () => {
  expect(trayOf(index, groupIdOf(2)).all.map(({ id }) => id)).toEqual([criterionIdOf(3)]);
});

test('after a criterion comes the next one, and before the end the one that was before', () => {
  const list = trayOf(index, undefined).all;
  expect(neighbour(list, criterionIdOf(1), 'next')?.id).toBe(criterionIdOf(2));
  expect(neighbour(list, criterionIdOf(3), 'next')?.id).toBe(criterionIdOf(2));
  expect(neighbour(list, criterionIdOf(1), 'previous')).toBeUndefined();
  expect(neighbour(list, criterionIdOf(404), 'next')?.id).toBe(criterionIdOf(1));
  expect(neighbour(list.slice(0, 1), criterionIdOf(1), 'next')).toBeUndefined();
});
