import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestOf } from '#domain/statistics/marks.ts';
import { columnsOf } from '#domain/statistics/platformColumns.ts';
import { segmentsOf } from '#domain/statistics/segments.ts';
import { balanceAxisOf, balanceBars } from '#domain/statistics/series.ts';
import { tallyOf } from '#domain/statistics/tally.ts';
import { anyPlatform, indexOf } from './sample.ts';

test('a drawn bar starts at zero, has no gap, and is as long as its count on the common scale', () => {
  fc.assert(
    fc.property(anyPlatform, ({ groups, rows }) => {
      const tally = tallyOf(columnsOf(indexOf(groups, rows)));
      const end = longestOf(tally);
      for (const line of tally.components) {
        let next = 0;
        for (const { question, start, length } of segmentsOf(line, 'expressions', end)) {
          expect(start).toBeCloseTo(next);
          expect(length).toBeCloseTo(line.byQuestion[question].expressions / end);
          next = start + length;
        }
        expect(next).toBeCloseTo(line.counts.expressions / end);
        expect(next).toBeLessThanOrEqual(1.000001);
      }
    }),
  );
});

test('both sides of a balance share one scale', () => {
  const index = indexOf(1, [
    { group: 0, question: 'IB', code: 'A01', expressions: 7 },
    { group: 0, question: 'WB', code: 'A01', expressions: 2 },
  ]);
  expect(balanceAxisOf(balanceBars(tallyOf(columnsOf(index)), 'expressions'))).toEqual({
    end: 8,
    ticks: [-8, -6, -4, -2, 0, 2, 4, 6, 8],
  });
});
