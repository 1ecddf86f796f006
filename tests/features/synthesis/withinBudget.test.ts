import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCodeOrder } from '#domain/codebook/componentCode.ts';
import { collectionOf } from '#domain/report/collection.ts';
import { reportOf } from '#domain/report/reportOf.ts';
import { type Shown, withinBudget } from '#features/synthesis/withinBudget.ts';
import { anyPlatform, indexOf } from '../../domain/statistics/sample.ts';

const key = { order: createCodeOrder([]), listed: [] };
const reading = ({ dimensions, unclassified }: Pick<Shown, 'dimensions' | 'unclassified'>) =>
  [
    ...dimensions.flatMap(({ components }) => components.flatMap(({ questions }) => questions)),
    ...unclassified,
  ].flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion.id));

test('what is painted first is the beginning of the whole, in reading order, and no more than was asked', () => {
  fc.assert(
    fc.property(anyPlatform, fc.nat({ max: 90 }), ({ groups, rows }, budget) => {
      const report = reportOf(collectionOf(indexOf(groups, rows), key.order), key);
      const shown = withinBudget(report, budget);
      const all = reading(report);
      expect(reading(shown)).toEqual(all.slice(0, budget));
      expect(shown.complete).toBe(all.length <= budget);
    }),
  );
});

test('parts that are shown whole stay the same objects: what is on the screen is not drawn again', () => {
  const rows = ['A01', 'A01', 'A02', 'B01', 'B02'].map((code) => ({
    group: 0,
    question: 'WB' as const,
    code,
  }));
  const report = reportOf(collectionOf(indexOf(1, rows), key.order), key);
  const shown = withinBudget(report, 4);
  expect(shown.dimensions[0]).toBe(report.dimensions[0]);
  const cut = withinBudget(report, 1).dimensions[0];
  expect(cut?.components[0]).not.toBe(report.dimensions[0]?.components[0]);
  expect(shown.dimensions[1]?.components).toHaveLength(1);
  expect(shown.dimensions[1]?.components[0]).toBe(report.dimensions[1]?.components[0]);
});
