import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCodeOrder } from '#domain/codebook/componentCode.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { questions } from '#domain/platform/question.ts';
import type { Counts } from '#domain/statistics/counts.ts';
import { crossingOf } from '#domain/statistics/crossing.ts';
import { columnsOf } from '#domain/statistics/platformColumns.ts';
import { type Scope, tallyOf } from '#domain/statistics/tally.ts';
import { anyPlatform, code, groupId, indexOf } from './sample.ts';

/** Counts by filtering everything again for each number: slow, but too simple to be wrong. */
function naive(index: PlatformIndex, scope: Scope, component?: string | null, dimension?: string): Counts {
  const rows = index.criteria().filter((criterion) => {
    const own = index.classificationOf(criterion.id)?.code.component ?? null;
    return (
      (scope.groupId === undefined || scope.groupId === criterion.groupId) &&
      (scope.question === undefined || scope.question === criterion.question) &&
      (component === undefined || component === own) &&
      (dimension === undefined || own?.startsWith(dimension))
    );
  });
  return {
    criteria: rows.length,
    expressions: rows.reduce((sum, { expressions }) => sum + expressions, 0),
    groups: new Set(rows.map((row) => row.groupId)).size,
  };
}

const anyScope = fc.record(
  { groupId: fc.integer({ min: 0, max: 6 }).map(groupId), question: fc.constantFrom(...questions) },
  { requiredKeys: [] },
);

test('every number of the tally is what counting the criteria one by one gives', () => {
  fc.assert(
    fc.property(anyPlatform, anyScope, ({ groups, rows }, scope) => {
      const index = indexOf(groups, rows);
      const tally = tallyOf(columnsOf(index), scope);
      expect(tally.counts).toEqual(naive(index, scope));
      expect(tally.unclassified.counts).toEqual(naive(index, scope, null));
      for (const { code: own, counts, byQuestion } of tally.components) {
        expect(counts).toEqual(naive(index, scope, own));
        for (const question of questions) {
          const asked = scope.question === undefined || scope.question === question;
          const expected = asked ? naive(index, { ...scope, question }, own) : undefined;
          expect(byQuestion[question]).toEqual(expected ?? { criteria: 0, expressions: 0, groups: 0 });
        }
      }
      for (const { letter, counts } of tally.dimensions) {
        expect(counts).toEqual(naive(index, scope, undefined, letter));
      }
      for (const line of tally.groups) {
        expect(line.counts).toEqual(naive(index, { ...scope, groupId: line.groupId }));
      }
    }),
  );
});

test('criteria and expressions add up: components, dimensions, questions, groups and crossing give one total', () => {
  fc.assert(
    fc.property(anyPlatform, ({ groups, rows }) => {
      const columns = columnsOf(indexOf(groups, rows));
      const tally = tallyOf(columns);
      for (const base of ['criteria', 'expressions'] as const) {
        const sum = (lines: readonly { readonly counts: Counts }[]) =>
          lines.reduce((total, { counts }) => total + counts[base], 0);
        const total = tally.counts[base];
        expect(sum(tally.components) + tally.unclassified.counts[base]).toBe(total);
        expect(sum(tally.dimensions) + tally.unclassified.counts[base]).toBe(total);
        expect(sum(tally.groups)).toBe(total);
        expect(questions.reduce((all, question) => all + tally.byQuestion[question][base], 0)).toBe(total);
        expect(crossingOf(columns).reduce((all, cell) => all + cell[base], 0)).toBe(total);
      }
    }),
  );
});

test('one group speaking under two components is still one group', () => {
  const index = indexOf(2, [
    { group: 0, question: 'WB', code: 'A01' },
    { group: 0, question: 'IB', code: 'A02' },
    { group: 1, question: 'IB', code: 'A02' },
    { group: 0, question: 'ACT', code: 'A01' },
  ]);
  const tally = tallyOf(columnsOf(index));
  expect(tally.counts.groups).toBe(2);
  expect(tally.components.map(({ counts }) => counts.groups)).toEqual([1, 2]);
  expect(tally.dimensions.map(({ counts }) => counts.groups)).toEqual([2]);
  expect(tally.byQuestion.WB.groups).toBe(1);
});

test('A00 is a choice and is never counted with what is not classified', () => {
  const index = indexOf(1, [
    { group: 0, question: 'WB', code: 'A00', expressions: 4 },
    { group: 0, question: 'WB', code: '', expressions: 3 },
  ]);
  const tally = tallyOf(columnsOf(index));
  expect(tally.components.map((line) => line.code)).toEqual(['A00']);
  expect(tally.components[0]?.counts.expressions).toBe(4);
  expect(tally.unclassified.counts.expressions).toBe(3);
});

test('codes are in the order of the key, those it does not list after their dimension', () => {
  const index = indexOf(
    1,
    ['B01', 'A99', 'A01', 'A08', 'A00'].map((own) => ({ group: 0, question: 'WB' as const, code: own })),
  );
  const order = createCodeOrder(['A08', 'A00', 'A01', 'B01'].map(code));
  expect(columnsOf(index, order).components).toEqual(['A08', 'A00', 'A01', 'A99', 'B01']);
  expect(tallyOf(columnsOf(index, order)).components.map((line) => line.code)).toEqual([
    'A08',
    'A00',
    'A01',
    'A99',
    'B01',
  ]);
});

test('sums beyond 65535 expressions are exact', () => {
  const rows = Array.from({ length: 50 }, () => ({
    group: 0,
    question: 'ACT' as const,
    code: 'E05',
    expressions: 9999,
  }));
  expect(tallyOf(columnsOf(indexOf(1, rows))).components[0]?.counts.expressions).toBe(499_950);
});

test('a group without criteria is in the tally with zeros; removed criteria count nowhere', () => {
  const tally = tallyOf(columnsOf(indexOf(2, [{ group: 0, question: 'WB', code: 'A01', removed: true }])));
  expect(tally.groups.map(({ counts }) => counts.criteria)).toEqual([0, 0]);
  expect(tally.components).toEqual([]);
});

test('the crossing lists filled cells only, in the order of the key, unclassified last', () => {
  const index = indexOf(2, [
    { group: 1, question: 'IB', code: '' },
    { group: 1, question: 'IB', code: 'B01', expressions: 5 },
    { group: 0, question: 'IB', code: 'B01' },
    { group: 0, question: 'ACT', code: 'A01' },
    { group: 0, question: 'IB', code: 'B01' },
  ]);
  expect(crossingOf(columnsOf(index))).toEqual([
    { component: 'A01', question: 'ACT', groupId: groupId(0), criteria: 1, expressions: 1 },
    { component: 'B01', question: 'IB', groupId: groupId(0), criteria: 2, expressions: 2 },
    { component: 'B01', question: 'IB', groupId: groupId(1), criteria: 1, expressions: 5 },
    { component: undefined, question: 'IB', groupId: groupId(1), criteria: 1, expressions: 1 },
  ]);
});
