import fc from 'fast-check';
import { expect, test } from 'vitest';
import { krippendorffsAlpha } from '#domain/agreement/alpha.ts';
import type { Coefficient } from '#domain/agreement/coefficient.ts';
import { cohensKappa } from '#domain/agreement/kappa.ts';
import type { Ratings } from '#domain/agreement/ratings.ts';

const code = fc.constantFrom('A01', 'A08', 'D02', 'G00');
const gap = fc.option(code, { nil: undefined, freq: 4 });
const pairs: fc.Arbitrary<Ratings> = fc.array(fc.tuple(code, code), { maxLength: 40 });
const many: fc.Arbitrary<Ratings> = fc
  .integer({ min: 2, max: 5 })
  .chain((coders) => fc.array(fc.array(gap, { minLength: coders, maxLength: coders }), { maxLength: 30 }));

const near = (found: Coefficient, wanted: number | undefined): void => {
  if (wanted === undefined) expect(found.state).toBe('unknown');
  else expect(found.state === 'known' ? found.value : Number.NaN).toBeCloseTo(wanted, 9);
};
const valueIn = (found: Coefficient): number | undefined =>
  found.state === 'known' ? found.value : undefined;

const shareOf = (values: readonly unknown[], wanted: unknown): number =>
  values.filter((value) => value === wanted).length / values.length;

/** Computed as in the textbook, with shares instead of counts. */
function plainKappa(ratings: Ratings): number | undefined {
  const both = ratings.filter((row) => row[0] !== undefined && row[1] !== undefined);
  if (both.length === 0) return undefined;
  const [first, second] = [0, 1].map((coder) => both.map((row) => row[coder]));
  const codes = [...new Set(both.flat())];
  const chance = codes.reduce((sum, one) => sum + shareOf(first ?? [], one) * shareOf(second ?? [], one), 0);
  if (codes.length === 1) return undefined;
  return (both.filter(([a, b]) => a === b).length / both.length - chance) / (1 - chance);
}

/** Krippendorff's definition by pairs: how often values of one unit differ, compared with values of any two units. */
function plainAlpha(ratings: Ratings): number | undefined {
  const units = ratings
    .map((row) => row.filter((value) => value !== undefined))
    .filter((row) => row.length > 1);
  const values = units.flat();
  const different = (list: readonly string[]): number =>
    list.flatMap((a, at) => list.filter((b, other) => at !== other && a !== b)).length;
  const expected = different(values) / (values.length * (values.length - 1));
  if (values.length === 0 || expected === 0) return undefined;
  const observed = units.reduce((sum, row) => sum + different(row) / (row.length - 1), 0) / values.length;
  return 1 - observed / expected;
}

test('Kappa is what the formula gives when it is written out plainly', () => {
  fc.assert(fc.property(pairs, (ratings) => near(cohensKappa(ratings), plainKappa(ratings))));
});

test('Alpha is what counting every pair one by one gives', () => {
  fc.assert(fc.property(many, (ratings) => near(krippendorffsAlpha(ratings), plainAlpha(ratings))));
});

test('It does not matter who is called the first coder', () => {
  const swapped = (ratings: Ratings): Ratings => ratings.map((row) => row.toReversed());
  fc.assert(
    fc.property(many, (ratings) => {
      near(krippendorffsAlpha(swapped(ratings)), valueIn(krippendorffsAlpha(ratings)));
      const two = ratings.map((row) => row.slice(0, 2));
      near(cohensKappa(swapped(two)), valueIn(cohensKappa(two)));
    }),
  );
});

test('It does not matter what the codes are called, nor in which order the criteria are', () => {
  const names: Readonly<Record<string, string>> = { A01: 'x', A08: 'A01', D02: 'zz', G00: '' };
  const renamed = (ratings: Ratings): Ratings =>
    ratings.map((row) => row.map((one) => (one === undefined ? undefined : names[one]))).toReversed();
  fc.assert(
    fc.property(many, (ratings) => {
      near(krippendorffsAlpha(renamed(ratings)), valueIn(krippendorffsAlpha(ratings)));
      near(cohensKappa(renamed(ratings)), valueIn(cohensKappa(ratings)));
    }),
  );
});

test('For two coders and nothing missing, alpha is Scott’s pi brought to small samples', () => {
  // Krippendorff (2004), Human Communication Research 30(3): α = 1 − (1 − π)(n − 1)/n with n = 2N values.
  fc.assert(
    fc.property(pairs, (ratings) => {
      const values = ratings.flat();
      const codes = [...new Set(values)];
      if (codes.length < 2) return;
      const chance = codes.reduce((sum, one) => sum + shareOf(values, one) ** 2, 0);
      const pi = (ratings.filter(([a, b]) => a === b).length / ratings.length - chance) / (1 - chance);
      const n = values.length;
      near(krippendorffsAlpha(ratings), 1 - ((1 - pi) * (n - 1)) / n);
    }),
  );
});

test('Coders who give the same everywhere agree by exactly 1', () => {
  const alike = fc
    .array(code, { minLength: 2, maxLength: 30 })
    .filter((codes) => new Set(codes).size > 1)
    .map((codes): Ratings => codes.map((one) => [one, one]));
  fc.assert(
    fc.property(alike, (ratings) => {
      expect(cohensKappa(ratings)).toMatchObject({ state: 'known', value: 1 });
      expect(krippendorffsAlpha(ratings)).toMatchObject({ state: 'known', value: 1 });
    }),
  );
});

test('A criterion that only one person coded changes nothing', () => {
  const ratings: Ratings = [
    ['A01', 'A01'],
    ['A08', 'D02'],
  ];
  const more: Ratings = [...ratings, ['G00', undefined], [undefined, undefined]];
  expect(krippendorffsAlpha(more)).toEqual(krippendorffsAlpha(ratings));
  expect(cohensKappa(more)).toEqual(cohensKappa(ratings));
});

test.each([
  ['nobody coded the same criterion', [['A01', undefined]], 'nothingPaired'],
  ['there is no criterion', [], 'nothingPaired'],
  [
    'both gave one and the same code throughout',
    [
      ['A01', 'A01'],
      ['A01', 'A01'],
    ],
    'noVariation',
  ],
] as const)('There is no coefficient where %s, and it says why', (_case, ratings, why) => {
  expect(cohensKappa(ratings)).toMatchObject({ state: 'unknown', why });
  expect(krippendorffsAlpha(ratings)).toMatchObject({ state: 'unknown', why });
});
