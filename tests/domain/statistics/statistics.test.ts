import { expect, test } from 'vitest';
import { classify } from '#domain/classification/classify.ts';
import { createCodeOrder } from '#domain/codebook/componentCode.ts';
import { addCriteria } from '#domain/criterion/add.ts';
import { editCriterion } from '#domain/criterion/edit.ts';
import { removeGroup } from '#domain/group/edit.ts';
import { columnsOf, type PlatformColumns } from '#domain/statistics/platformColumns.ts';
import { statisticsOf } from '#domain/statistics/statistics.ts';
import { aClassification, aCriterion, aGroup, anIndex, criterionIdOf, groupIdOf } from '../../kit/build.ts';
import { commitTo, indexOf as indexOfRecords, perform, seenIn } from '../../kit/commitTo.ts';
import { steeredIds } from '../../kit/steered.ts';
import { groupId, indexOf, plainIds } from './sample.ts';

const order = createCodeOrder([]);

test('every screen gets the very same tally as long as nothing was written', () => {
  const index = indexOf(1, [{ group: 0, question: 'WB', code: 'A01' }]);
  expect(statisticsOf(index, order)).toBe(statisticsOf(index, order));
  expect(statisticsOf(index, order).tally({ question: 'WB' })).toBe(
    statisticsOf(index, order).tally({ question: 'WB' }),
  );
  expect(statisticsOf(index, order).crossing()).toBe(statisticsOf(index, order).crossing());
});

test('a criterion just written is counted at once', () => {
  const index = indexOf(1, [{ group: 0, question: 'WB', code: 'A01' }]);
  expect(statisticsOf(index, order).tally().counts.criteria).toBe(1);
  const plan = addCriteria(index, plainIds, [{ groupId: groupId(0), question: 'IB', text: 'un mot' }]);
  if (!plan.ok) throw new Error('refused');
  commitTo(index, plan.value);
  expect(statisticsOf(index, order).tally().counts.criteria).toBe(2);
});

test('after each act the columns are those of the same platform just opened', () => {
  const index = anIndex(
    [aCriterion(1), aCriterion(2, { groupId: groupIdOf(2) })],
    [aClassification(2, 'A08')],
    [aGroup(1), aGroup(2)],
  );
  const ids = steeredIds();
  const numbers = ({ criterionAt, codeAt, changeAt, ...columns }: PlatformColumns) => columns;
  const afterEach = (plan: Parameters<typeof perform>[1]) => {
    perform(index, plan);
    expect(numbers(columnsOf(index))).toEqual(numbers(columnsOf(indexOfRecords(index.records()))));
  };
  const seen = () => seenIn(index, 'criteria', criterionIdOf(1));
  columnsOf(index);
  afterEach(classify(index, ids, [criterionIdOf(1)], { typed: 'B02', key: { keyId: 'k', version: '1' } }));
  afterEach(editCriterion(index, seen(), { expressions: 7 }));
  afterEach(editCriterion(index, seen(), { groupId: groupIdOf(2), question: 'ACT' }));
  afterEach(removeGroup(index, groupIdOf(1)));
});

test('another key order gives another order of codes', () => {
  const index = indexOf(1, [
    { group: 0, question: 'WB', code: 'A01' },
    { group: 0, question: 'WB', code: 'A02' },
  ]);
  const turned = createCodeOrder(['A02', 'A01'] as never);
  expect(statisticsOf(index, order).columns.components).toEqual(['A01', 'A02']);
  expect(statisticsOf(index, turned).columns.components).toEqual(['A02', 'A01']);
});
