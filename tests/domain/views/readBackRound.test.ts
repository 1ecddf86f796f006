import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ComponentCode, createCodeOrder } from '#domain/codebook/componentCode.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import {
  codesReadBack,
  leftToConfirm,
  placeOfStep,
  readBackBefore,
  readBackSteps,
  readBackWays,
  summariseReadBack,
} from '#domain/views/readBackRound.ts';
import { aClassification, aCriterion, aGroup, anIndex, criterionIdOf, groupIdOf } from '../../kit/build.ts';

// The codebook's order, deliberately not alphabetical.
const order = createCodeOrder(['A08', 'A00', 'B01'] as ComponentCode[]);

const criteria = [
  aCriterion(1, { question: 'WB' }),
  aCriterion(2, { question: 'WB' }),
  aCriterion(3, { question: 'IB', readBack: 'confirmed' }),
  aCriterion(4, { question: 'ACT' }),
  aCriterion(5, { question: 'WB', groupId: groupIdOf(2) }),
];
const classifications = [
  aClassification(2, 'B01'),
  aClassification(3, 'A08'),
  aClassification(4, 'A00'),
  aClassification(5, 'A08'),
];
const index = anIndex(criteria, classifications, [aGroup(1), aGroup(2)]);
const numbers = (list: readonly Criterion[]) => list.map(({ text }) => Number(text.replace('critère ', '')));
const read = (...args: Parameters<typeof readBackSteps> extends [unknown, unknown, ...infer R] ? R : never) =>
  readBackSteps(index, order, ...args).map((step) => numbers(step.criteria));

test('In the key’s order, a component’s criteria come by question, and what has no component comes last', () => {
  expect(read({}, 'key')).toEqual([[5], [3], [4], [2], [1]]);
});

test('In the order written, criteria come group by group as they were typed', () => {
  expect(read({}, 'written')).toEqual([[1], [2], [3], [4], [5]]);
});

test('Component by component, each comes once with all it holds', () => {
  expect(read({}, 'component')).toEqual([[5, 3], [4], [2], [1]]);
});

test('A round can be of one group, one question, one component or what has none', () => {
  expect(read({ groupId: groupIdOf(2) }, 'key')).toEqual([[5]]);
  expect(read({ question: 'IB' }, 'key')).toEqual([[3]]);
  expect(read({ component: 'A08' as ComponentCode }, 'key')).toEqual([[5], [3]]);
  expect(read({ component: 'unclassified' }, 'key')).toEqual([[1]]);
  expect(codesReadBack(index, order, { groupId: groupIdOf(1) })).toEqual(['A08', 'A00', 'B01', undefined]);
});

test('What had its answer before the round is left out; a component of which something is left is read whole', () => {
  const before = readBackBefore(index);
  expect([...before]).toEqual([criterionIdOf(3)]);
  expect(read({}, 'written', before)).toEqual([[1], [2], [4], [5]]);
  expect(read({}, 'component', before)).toEqual([[5, 3], [4], [2], [1]]);
});

test('The place in hand stays with its step, and falls back to what is left when the step goes', () => {
  const steps = readBackSteps(index, order, {}, 'written');
  expect(placeOfStep(steps, steps[3]?.key, 0)).toBe(3);
  expect(placeOfStep(steps, 'gone', 9)).toBe(4);
  expect(placeOfStep([], undefined, 2)).toBe(-1);
});

test('A whole component confirmed leaves alone what the group sent back', () => {
  const some = [
    aCriterion(1),
    aCriterion(2, { readBack: 'sentBack' }),
    aCriterion(3, { readBack: 'confirmed' }),
  ];
  expect(numbers(leftToConfirm(some))).toEqual([1]);
});

const anyCriteria = fc.array(
  fc.record({
    question: fc.constantFrom('WB' as const, 'IB' as const, 'ACT' as const),
    readBack: fc.constantFrom('confirmed' as const, 'sentBack' as const, undefined),
    reworded: fc.boolean(),
    code: fc.constantFrom('A08', 'A00', 'B01', 'C99', undefined),
  }),
  { maxLength: 12 },
);

test('Whatever is in a platform, every way reads each criterion exactly once, and the counts add up', () => {
  fc.assert(
    fc.property(anyCriteria, (list) => {
      const all = list.map(({ question, readBack, reworded }, nth) =>
        aCriterion(nth + 1, {
          question,
          ...(readBack && { readBack }),
          ...(reworded && { original: 'les premiers mots' }),
        }),
      );
      const codings = list.flatMap(({ code }, nth) =>
        code === undefined ? [] : [aClassification(nth + 1, code)],
      );
      const some = anIndex(all, codings);
      for (const way of readBackWays) {
        const steps = readBackSteps(some, order, {}, way);
        const readOut = steps.flatMap((step) => numbers(step.criteria)).sort((a, b) => a - b);
        expect(readOut).toEqual(numbers(all));
        expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
      }
      const { total, left, confirmed, reworded, sentBack } = summariseReadBack(some, {});
      expect(left + confirmed + reworded + sentBack.length).toBe(total);
    }),
  );
});
