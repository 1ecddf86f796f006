import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alphaMeasure } from '#domain/agreement/alpha.ts';
import { bootstrapInterval, percentile } from '#domain/agreement/bootstrap.ts';
import { kappaMeasure } from '#domain/agreement/kappa.ts';
import { createRandom, spreadOf } from '#domain/agreement/random.ts';
import { fromTable } from './published.ts';

const cohen = fromTable([
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
]);

test('The same codings give the same interval, on any device', () => {
  const again = () => bootstrapInterval(kappaMeasure(cohen), createRandom(1960));
  expect(again()).toEqual(again());
  expect(again()).not.toEqual(bootstrapInterval(kappaMeasure(cohen), createRandom(1961)));
});

test('The interval of Cohen’s table is the one his standard error announces', () => {
  // Fleiss, Cohen and Everitt (1969) give kappa's standard error; for this table it is about .053.
  const [observed, chance] = [0.7, 0.41];
  const error = Math.sqrt((observed * (1 - observed)) / (200 * (1 - chance) ** 2));
  const found = bootstrapInterval(kappaMeasure(cohen), createRandom(1));
  if (found.state !== 'known') throw new Error(found.why);
  expect(found.low).toBeCloseTo(0.492 - 1.96 * error, 1);
  expect(found.high).toBeCloseTo(0.492 + 1.96 * error, 1);
  expect(found).toMatchObject({ draws: 1000, leftOut: 0 });
});

test('More criteria of the same kind make a narrower interval', () => {
  const width = (ratings: typeof cohen): number => {
    const found = bootstrapInterval(alphaMeasure(ratings), createRandom(1));
    return found.state === 'known' ? found.high - found.low : Number.NaN;
  };
  expect(width([...cohen, ...cohen, ...cohen, ...cohen])).toBeLessThan(width(cohen) * 0.7);
});

test.each([
  ['no criterion was coded by both', [['A01', undefined]], 'noValue'],
  [
    'all agree: no draw can show what has not been seen',
    [...Array(40)].map((_, n) => [`${n % 4}`, `${n % 4}`]),
    'flat',
  ],
  [
    'too many draws hold one code only',
    [['A01', 'A08'], ...[...Array(9)].map(() => ['A01', 'A01'])],
    'unsteady',
  ],
] as const)('No interval is given where %s', (_case, ratings, why) => {
  expect(bootstrapInterval(kappaMeasure(ratings), createRandom(1))).toEqual({ state: 'unknown', why });
});

test('A draw that holds one code only is left out and counted', () => {
  const ratings = [['B', 'B'], ['B', 'C'], ['C', 'B'], ...[...Array(3)].map(() => ['A', 'A'])];
  const found = bootstrapInterval(alphaMeasure(ratings), createRandom(1));
  expect(found).toMatchObject({ state: 'known', draws: 1000 });
  expect(found.state === 'known' && found.leftOut).toBeGreaterThan(0);
});

test('A percentile lies between its two neighbours', () => {
  expect(percentile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(percentile([5], 0.975)).toBe(5);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), share, (values, at) => {
      const sorted = values.toSorted((a, b) => a - b);
      const found = percentile(sorted, at);
      expect(found).toBeGreaterThanOrEqual(sorted[0] ?? Number.NaN);
      expect(found).toBeLessThanOrEqual(sorted.at(-1) ?? Number.NaN);
    }),
  );
});

test('Random numbers fill every tenth between 0 and 1 evenly', () => {
  const random = createRandom(7);
  const tenths = Array<number>(10).fill(0);
  for (let n = 0; n < 10_000; n += 1) {
    const tenth = Math.floor(random() * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(130);
});

test('Texts that differ by one letter are spread far apart', () => {
  const ranks = Array.from({ length: 64 }, (_, n) => spreadOf(`01900000-0000-7000-8000-${n}`) / 2 ** 32);
  const low = ranks.filter((rank) => rank < 0.5).length;
  expect(low).toBeGreaterThan(18);
  expect(low).toBeLessThan(46);
  expect(new Set(ranks).size).toBe(64);
});
