import { expect, test } from 'vitest';
import { createCodeOrder } from '#domain/componentCode.ts';
import { addCriteria } from '#domain/criterion.ts';
import { statisticsOf } from '#domain/statistics/statistics.ts';
import { commitTo } from '../../kit/commitTo.ts';
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

test('another key order gives another order of codes', () => {
  const index = indexOf(1, [
    { group: 0, question: 'WB', code: 'A01' },
    { group: 0, question: 'WB', code: 'A02' },
  ]);
  const turned = createCodeOrder(['A02', 'A01'] as never);
  expect(statisticsOf(index, order).columns.components).toEqual(['A01', 'A02']);
  expect(statisticsOf(index, turned).columns.components).toEqual(['A02', 'A01']);
});
