import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOf } from '#domain/statistics/shares.ts';

test.each([
  [2, 36, 5.6],
  [4225, 13_894, 30.4],
  [67, 253, 26.5],
  [1, 3, 33.3],
  [2, 3, 66.7],
  [1, 8, 12.5],
  [1, 2000, 0.1],
  [1, 2001, 0],
  [0, 7, 0],
  [7, 7, 100],
])('%i of %i is %d percent', (count, base, share) => {
  expect(shareOf(count, base)).toBe(share);
});

test('a share is the nearest one with one decimal, a half going up', () => {
  const counts = fc.tuple(fc.nat({ max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }));
  fc.assert(
    fc.property(counts, ([part, rest]) => {
      const [count, base] = [BigInt(part), BigInt(part + rest)];
      const tenths = BigInt(Math.round((shareOf(part, part + rest) ?? Number.NaN) * 10));
      const distance = tenths * base - count * 1000n;
      expect(2n * distance <= base && 2n * distance > -base).toBe(true);
    }),
  );
});

test('an empty base has no percentages', () => {
  expect(shareOf(0, 0)).toBeUndefined();
});
