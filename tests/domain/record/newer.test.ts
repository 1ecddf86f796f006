import { expect, test } from 'vitest';
import { isNewerThan, newerThan } from '#domain/record/newer.ts';
import { emptyRecords } from '#domain/record/records.ts';
import { aCriterion, aGroup, aPlatform } from '../../kit/build.ts';

const by = (device: string, counter: number) => ({ stamp: { device, counter, wall: '' } });

test('A record is newer than a copy that lacks one of its writes: its creation, a change, its withdrawal', () => {
  const changed = aCriterion(1, { ...by('A', 2), dots: { text: { device: 'B', counter: 5, wall: '' } } });
  expect(isNewerThan(changed, { A: 2, B: 5 })).toBe(false);
  expect(isNewerThan(changed, { A: 1, B: 5 })).toBe(true);
  expect(isNewerThan(changed, { A: 2, B: 4 })).toBe(true);
  expect(isNewerThan(changed, {})).toBe(true);
  const withdrawn = aCriterion(1, { ...by('A', 2), deleted: { device: 'B', counter: 6, wall: '' } });
  expect(isNewerThan(withdrawn, { A: 9, B: 5 })).toBe(true);
});

test('What a copy lacks is counted, criteria apart from all other records', () => {
  const records = {
    ...emptyRecords(),
    platforms: [aPlatform(by('A', 1))],
    groups: [aGroup(1, by('A', 2)), aGroup(2, by('A', 7))],
    criteria: [aCriterion(1, by('A', 3)), aCriterion(2, by('B', 1)), aCriterion(3, by('A', 8))],
  };
  expect(newerThan(records, { A: 3 })).toEqual({ criteria: 2, others: 1 });
  expect(newerThan(records, { A: 8, B: 1 })).toEqual({ criteria: 0, others: 0 });
  expect(newerThan(emptyRecords(), {})).toEqual({ criteria: 0, others: 0 });
});
