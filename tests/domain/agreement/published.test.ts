import { expect, test } from 'vitest';
import { krippendorffsAlpha } from '#domain/agreement/alpha.ts';
import type { Coefficient } from '#domain/agreement/coefficient.ts';
import { cohensKappa } from '#domain/agreement/kappa.ts';
import { fromLines, fromTable } from './published.ts';

const valueIn = (coefficient: Coefficient): string =>
  coefficient.state === 'known' ? coefficient.value.toFixed(3) : coefficient.why;

const kappas: readonly (readonly [source: string, table: readonly (readonly number[])[], value: string])[] = [
  [
    'Cohen (1960), Educational and Psychological Measurement 20(1), table 2b, page 45: 200 cases, three categories',
    [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ],
    '0.492',
  ],
  [
    'Wikipedia, "Cohen’s kappa": fifty grant proposals, two readers',
    [
      [20, 5],
      [10, 15],
    ],
    '0.400',
  ],
  [
    'Wikipedia, "Cohen’s kappa", same percentages but different numbers: the first hundred',
    [
      [45, 15],
      [25, 15],
    ],
    '0.130',
  ],
  [
    'Wikipedia, "Cohen’s kappa", same percentages but different numbers: the second hundred',
    [
      [25, 35],
      [5, 35],
    ],
    '0.259',
  ],
];

test.each(kappas)('Cohen’s kappa is the published one: %s', (_source, table, value) => {
  expect(valueIn(cohensKappa(fromTable(table)))).toBe(value);
});

test('Cohen (1960): of the two hundred, .70 are alike, and chance alone would give .41', () => {
  const [, table] = kappas[0] ?? [];
  const found = cohensKappa(fromTable(table ?? []));
  expect(found).toMatchObject({ state: 'known', units: 200, observed: 0.7 });
  expect(found.state === 'known' && found.expected).toBeCloseTo(0.41, 12);
});

const alphas: readonly (readonly [source: string, lines: readonly string[], value: string])[] = [
  [
    'Krippendorff (2011), Computing Krippendorff’s Alpha-Reliability, A: binary, two observers, none missing',
    ['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'],
    '0.095',
  ],
  [
    'Krippendorff (2011), B: nominal, two observers, none missing',
    ['a a b b d c c c e d d a', 'b a b b b c c c e d d d'],
    '0.692',
  ],
  [
    'Krippendorff (2011), C: nominal, four observers, some missing',
    [
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ],
    '0.743',
  ],
  [
    'Wikipedia, "Krippendorff’s alpha", a computational example: three coders, many missing',
    ['. . . . . 3 4 1 2 1 1 3 3 . 3', '1 . 2 1 3 3 4 3 . . . . . . .', '. . 2 1 3 4 4 . 2 1 1 3 3 . 4'],
    '0.691',
  ],
];

test.each(alphas)('Krippendorff’s alpha is the published one: %s', (_source, lines, value) => {
  expect(valueIn(krippendorffsAlpha(fromLines(...lines)))).toBe(value);
});
