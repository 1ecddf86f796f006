import { expect, test } from 'vitest';
import { shippedCodebook } from '#codebook/shipped.ts';
import { classify, unclassify } from '#domain/classification/classify.ts';
import type { Codebook } from '#domain/codebook/codebook.ts';
import { columnsOf } from '#domain/statistics/platformColumns.ts';
import { type ClassifiedView, classifiedView } from '#domain/views/classifiedView.ts';
import { nextLeft } from '#domain/views/tray.ts';
import { aClassification, aCriterion, aGroup, anIndex, criterionIdOf, groupIdOf } from '../../kit/build.ts';
import { perform } from '../../kit/commitTo.ts';
import { steeredIds } from '../../kit/steered.ts';

const key = { keyId: 'k', version: '1' };
const codesOf = (view: ClassifiedView, letter: string) =>
  view.dimensions.find((dimension) => dimension.letter === letter)?.places.map(({ code }) => code as string);
const placeOf = (view: ClassifiedView, code: string) =>
  view.dimensions.flatMap(({ places }) => places).find((place) => place.code === code);

const four = [aCriterion(1), aCriterion(2), aCriterion(3), aCriterion(4)];

test('each criterion is in one place: to classify, or under its component', () => {
  const view = classifiedView(
    columnsOf(anIndex(four, [aClassification(2, 'A08'), aClassification(4, 'A08')])),
    shippedCodebook,
    undefined,
  );
  expect(view.unclassified.map(({ id }) => id)).toEqual([criterionIdOf(1), criterionIdOf(3)]);
  expect(placeOf(view, 'A08')?.criteria.map(({ id }) => id)).toEqual([criterionIdOf(2), criterionIdOf(4)]);
  expect(view.dimensions.reduce((sum, { criteria }) => sum + criteria, 0)).toBe(2);
  expect(view.total).toBe(4);
});

test('every component of the key is a place, spoken of or not', () => {
  const view = classifiedView(columnsOf(anIndex()), shippedCodebook, undefined);
  const codes = view.dimensions.flatMap(({ places }) => places.map(({ code }) => code));
  expect(codes.toSorted()).toEqual(shippedCodebook.entries.map(({ code }) => code).toSorted());
});

test('a code the key does not list has a place after the listed ones, without an entry', () => {
  const view = classifiedView(
    columnsOf(anIndex(four, [aClassification(1, 'D99')])),
    shippedCodebook,
    undefined,
  );
  expect(codesOf(view, 'D')?.at(-1)).toBe('D99');
  expect(placeOf(view, 'D99')).toMatchObject({ entry: undefined, criteria: [four[0]] });
});

test('the general component is offered first, even by a key that leaves it out', () => {
  const own: Codebook = {
    keyId: 'own',
    version: '1',
    dimensions: [],
    entries: shippedCodebook.entries.filter(({ code }) => code === 'B02' || code === 'B01'),
  };
  const view = classifiedView(columnsOf(anIndex()), own, undefined);
  expect(view.dimensions.map(({ letter }) => letter)).toEqual(['B']);
  expect(codesOf(view, 'B')).toEqual(['B00', 'B01', 'B02']);
});

test('one group’s view holds that group’s criteria and no others', () => {
  const criteria = [aCriterion(1), aCriterion(2, { groupId: groupIdOf(2) })];
  const index = anIndex(criteria, [aClassification(2, 'A08')], [aGroup(1), aGroup(2)]);
  expect(classifiedView(columnsOf(index), shippedCodebook, groupIdOf(1))).toMatchObject({
    unclassified: [criteria[0]],
    total: 1,
  });
  expect(placeOf(classifiedView(columnsOf(index), shippedCodebook, groupIdOf(1)), 'A08')?.criteria).toEqual(
    [],
  );
});

test('an act leaves every place it did not touch the same object', () => {
  const index = anIndex(four, [aClassification(4, 'A07')]);
  const before = classifiedView(columnsOf(index), shippedCodebook, undefined);
  perform(index, classify(index, steeredIds(), [criterionIdOf(1)], { typed: 'A08', key }));
  const after = classifiedView(columnsOf(index), shippedCodebook, undefined, before);
  expect(after.dimensions.filter((dimension, at) => dimension !== before.dimensions[at])).toHaveLength(1);
  expect(placeOf(after, 'A07')).toBe(placeOf(before, 'A07'));
  expect(placeOf(after, 'A08')).not.toBe(placeOf(before, 'A08'));
});

test('given another component, a criterion leaves its former place; taken back, it is where it was in the tray', () => {
  const index = anIndex(four, [aClassification(2, 'A08')]);
  const first = classifiedView(columnsOf(index), shippedCodebook, undefined);
  perform(index, classify(index, steeredIds(), [criterionIdOf(2)], { typed: 'C06', key }));
  const moved = classifiedView(columnsOf(index), shippedCodebook, undefined, first);
  expect([placeOf(moved, 'A08')?.criteria, placeOf(moved, 'C06')?.criteria]).toEqual([[], [four[1]]]);
  expect(moved.unclassified).toBe(first.unclassified);
  perform(index, unclassify(index, [criterionIdOf(2)]));
  expect(classifiedView(columnsOf(index), shippedCodebook, undefined, moved).unclassified).toEqual(four);
});

test.each([
  [[2], 3],
  [[2, 3], 4],
  [[4], 3],
  [[3, 4], 2],
  [[1, 2, 3, 4], undefined],
])('after %j have gone, number %s comes next', (gone, next) => {
  expect(nextLeft(four, new Set(gone.map(criterionIdOf)))?.id).toBe(next && criterionIdOf(next));
});
