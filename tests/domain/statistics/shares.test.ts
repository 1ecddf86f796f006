import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharesOf } from '#domain/statistics/shares.ts';

const anyCounts = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 70 });

test('percentages add up to exactly 100, whatever the counts', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const shares = sharesOf(counts);
      if (counts.every((count) => count === 0)) expect(shares).toBeUndefined();
      else expect(shares?.reduce((sum, share) => sum + share, 0)).toBe(100);
    }),
  );
});

test('no percentage is a point or more away from the true one, and nothing said is 0 %', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const sum = counts.reduce((total, count) => total + count, 0);
      for (const [place, share] of (sharesOf(counts) ?? []).entries()) {
        const count = counts[place] ?? 0;
        expect(Math.abs(share - (count * 100) / sum)).toBeLessThan(1);
        if (count === 0) expect(share).toBe(0);
      }
    }),
  );
});

test('three equal thirds are 34, 33 and 33', () => {
  expect(sharesOf([5, 5, 5])).toEqual([34, 33, 33]);
});

test('the point left over goes to the largest remainder, not to the largest count', () => {
  // 60.4, 20.2, 19.4: one point is left and the two remainders of 0.4 tie, so the earlier one gets it.
  expect(sharesOf([302, 101, 97])).toEqual([61, 20, 19]);
  // 70.25, 29.75
  expect(sharesOf([281, 119])).toEqual([70, 30]);
});

test('an empty base has no percentages', () => {
  expect(sharesOf([])).toBeUndefined();
  expect(sharesOf([0, 0])).toBeUndefined();
});
