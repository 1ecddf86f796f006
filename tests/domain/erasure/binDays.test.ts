import { expect, test } from 'vitest';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { type Announcement, announcedOn, dueInBin, erasedFrom } from '#domain/erasure/binDays.ts';
import { withdrawal } from '#domain/record/withdraw.ts';
import { withdrawnIn } from '#domain/views/bin.ts';
import {
  aClassification,
  aCriterion,
  anIndex,
  aPlatform,
  criterionIdOf,
  groupIdOf,
  platformId,
} from '../../kit/build.ts';
import { perform } from '../../kit/commitTo.ts';

const at = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** Withdrawn on 14 March 2026, so its 30 days are over on 13 April. */
function withOneWithdrawn() {
  const index = anIndex([aCriterion(1), aCriterion(2)], [aClassification(1, 'A08')]);
  perform(index, removeCriteria(index, [criterionIdOf(1)]));
  return index;
}

const dueOn = (day: string, announced: readonly Announcement[], binDays = 30) =>
  dueInBin(withOneWithdrawn(), aPlatform({ binDays }), at(day), announced);

const announcedBefore = announcedOn([], at('2026-04-10'));

test('What is in the bin for its days is erased with what was withdrawn with it, once it was announced', () => {
  expect(dueOn('2026-04-13', announcedBefore).now).toEqual({
    count: 1,
    erasing: {
      platformId,
      day: '2026-04-13',
      items: [
        { table: 'criteria', id: criterionIdOf(1) },
        { table: 'classifications', id: aClassification(1, 'A08').id },
      ],
    },
  });
  expect(dueOn('2026-04-12', announcedBefore).now).toBeUndefined();
  expect(dueOn('2026-04-13', announcedBefore, 31).now).toBeUndefined();
});

test('The days before, the screen says how many items will be erased, and when', () => {
  expect(dueOn('2026-04-05', []).coming).toBeUndefined();
  expect(dueOn('2026-04-06', []).coming).toEqual({ count: 1, day: '2026-04-13' });
  expect(dueOn('2026-04-13', announcedBefore).coming).toBeUndefined();
});

test('A tablet that was not used for months announces first, and erases on another day', () => {
  const first = dueOn('2026-09-01', []);
  expect(first.now).toBeUndefined();
  expect(first.coming).toEqual({ count: 1, day: '2026-09-02' });
  const told = announcedOn([], at('2026-09-01'));
  expect(dueOn('2026-09-01', told).now).toBeUndefined();
  expect(dueOn('2026-09-02', announcedOn(told, at('2026-09-02'))).now?.count).toBe(1);
});

test('A clock that was wrong for a day erases nothing, then or later', () => {
  const told = announcedOn([], at('2031-01-01'));
  expect(dueOn('2031-01-01', told).now).toBeUndefined();
  const corrected = announcedOn(told, at('2026-03-20'));
  expect(corrected).toEqual([{ day: '2026-03-20', through: '2026-03-27' }]);
  expect(dueOn('2026-03-21', corrected).now).toBeUndefined();
});

test('A withdrawn group in which somebody wrote without knowing is still shown, so it is neither announced nor erased', () => {
  const index = anIndex([aCriterion(1)]);
  const changes = withdrawal(index, 'groups', [groupIdOf(1)]);
  perform(index, { act: { type: 'removeGroup', count: 1 }, changes });
  const due = () => dueInBin(index, aPlatform(), at('2026-04-13'), announcedBefore);
  expect(due().now?.erasing.items[0]).toEqual({ table: 'groups', id: groupIdOf(1) });
  index.apply({ counter: 9, seen: {}, stored: [{ table: 'criteria', record: aCriterion(2) }] });
  expect(index.groups().map(({ id }) => id)).toEqual([groupIdOf(1)]);
  expect(due()).toEqual({});
});

test('The bin shows the day on which an item goes: never one that is over', () => {
  const [item] = withdrawnIn(withOneWithdrawn().records());
  if (item === undefined) throw new Error('the bin is empty');
  expect(erasedFrom(item, aPlatform(), at('2026-03-20'))).toBe('2026-04-13');
  expect(erasedFrom(item, aPlatform(), at('2026-04-13'))).toBe('2026-04-14');
  expect(erasedFrom(item, aPlatform(), at('2026-09-01'))).toBe('2026-09-02');
});
