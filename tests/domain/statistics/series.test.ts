import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestOf, markLimit, marksOf } from '#domain/statistics/marks.ts';
import { columnsOf } from '#domain/statistics/platformColumns.ts';
import { axisOf, balanceBars, componentBars, dimensionBars } from '#domain/statistics/series.ts';
import { shareOf } from '#domain/statistics/shares.ts';
import { tallyOf } from '#domain/statistics/tally.ts';
import { anyPlatform, indexOf } from './sample.ts';

test('bars carry the very counts of the tally, and the same count has the same share', () => {
  fc.assert(
    fc.property(anyPlatform, fc.constantFrom('criteria' as const, 'expressions' as const), (sample, base) => {
      const tally = tallyOf(columnsOf(indexOf(sample.groups, sample.rows)));
      for (const bars of [componentBars(tally, base), dimensionBars(tally, base)]) {
        for (const bar of bars) expect(bar.WB + bar.IB + bar.ACT + bar.FREE).toBe(bar.total);
        const classified = tally.counts[base] - tally.unclassified.counts[base];
        expect(bars.reduce((sum, { total }) => sum + total, 0)).toBe(classified);
        for (const { total, share } of bars) expect(share).toBe(shareOf(total, classified) ?? 0);
      }
      for (const { left, illBeing } of balanceBars(tally, base)) expect(left + illBeing).toBe(0);
    }),
  );
});

test('an axis starts at zero, ends at or above the longest bar, and has whole ticks', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000_000 }), (greatest) => {
      const { end, ticks } = axisOf(greatest);
      expect(end).toBeGreaterThanOrEqual(greatest);
      expect(ticks[0]).toBe(0);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.every((tick) => Number.isInteger(tick) && tick <= end)).toBe(true);
      expect(ticks.at(-1)).toBe(end);
    }),
  );
});

test('ticks are round numbers', () => {
  expect(axisOf(0)).toEqual({ end: 1, ticks: [0, 1] });
  expect(axisOf(4).ticks).toEqual([0, 1, 2, 3, 4]);
  expect(axisOf(13).ticks).toEqual([0, 5, 10, 15]);
  expect(axisOf(260).ticks).toEqual([0, 100, 200, 300]);
});

test('one mark for each expression up to sixty, a bar beyond, drawn against the longest', () => {
  const line = (expressions: number) =>
    tallyOf(columnsOf(indexOf(1, [{ group: 0, question: 'IB', code: 'A01', expressions }])));
  const small = line(markLimit);
  expect(marksOf(small, longestOf(small))).toEqual({
    kind: 'marks',
    total: 60,
    runs: [{ question: 'IB', count: 60, part: 1 }],
  });
  const large = line(markLimit + 1);
  expect(marksOf(large, longestOf(large))).toMatchObject({ kind: 'bar', length: 1 });
  expect(marksOf(large, 122)).toMatchObject({ kind: 'bar', length: 0.5 });
});

test('marks tell the questions apart and leave out those nobody answered', () => {
  const tally = tallyOf(
    columnsOf(
      indexOf(1, [
        { group: 0, question: 'ACT', code: 'A01', expressions: 3 },
        { group: 0, question: 'WB', code: 'A01' },
      ]),
    ),
  );
  expect(marksOf(tally, 4).runs).toEqual([
    { question: 'WB', count: 1, part: 0.25 },
    { question: 'ACT', count: 3, part: 0.75 },
  ]);
});
