import { expect, test } from 'vitest';
import { addCriteria } from '#domain/criterion/add.ts';
import { joinCriteria } from '#domain/criterion/join.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { criteriaLimit, isNearlyFull, roomIn } from '#domain/platform/room.ts';
import { aCriterion, aGroup, aPlatform, criterionIdOf, groupIdOf } from '../../kit/build.ts';
import { commitTo, indexOf } from '../../kit/commitTo.ts';
import { steeredIds } from '../../kit/steered.ts';

const ids = steeredIds(3);

const platformOf = (count: number) =>
  indexOf({
    platforms: [aPlatform()],
    groups: [aGroup()],
    criteria: Array.from({ length: count }, (_, n) => aCriterion(n + 1)),
  });

const news = (count: number) =>
  Array.from({ length: count }, () => ({ groupId: groupIdOf(1), question: 'WB', text: 'un mot' }) as const);

test('a platform takes criteria up to its limit, and says how many more fit when there are too many', () => {
  const index = platformOf(criteriaLimit - 2);
  expect(addCriteria(index, ids, news(3))).toEqual({
    ok: false,
    problems: [{ type: 'PlatformFull', count: 3, left: 2, limit: criteriaLimit }],
  });
  const two = addCriteria(index, ids, news(2));
  if (!two.ok) throw new Error('refused');
  commitTo(index, two.value);
  expect(roomIn(index)).toBe(0);
  expect(addCriteria(index, ids, news(1)).ok).toBe(false);
});

test('a criterion that is withdrawn makes room, and one that is joined does not', () => {
  const index = platformOf(3);
  const joined = joinCriteria(index, ids, criterionIdOf(1), [criterionIdOf(2)]);
  if (!joined.ok) throw new Error(JSON.stringify(joined));
  commitTo(index, joined.value);
  expect(index.criteria()).toHaveLength(2);
  expect(index.criteriaCount).toBe(3);
  const removed = removeCriteria(index, [criterionIdOf(3)]);
  if (!removed.ok) throw new Error('refused');
  commitTo(index, removed.value);
  expect(index.criteriaCount).toBe(2);
});

test('people are warned from 22,500 criteria on, long before there is no room', () => {
  expect(isNearlyFull({ criteriaCount: 22_499 })).toBe(false);
  expect(isNearlyFull({ criteriaCount: 22_500 })).toBe(true);
  expect(criteriaLimit).toBe(25_000);
});
