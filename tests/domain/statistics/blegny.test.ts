import { expect, test } from 'vitest';
import { createCodeOrder } from '#domain/codebook/componentCode.ts';
import { balancesOf } from '#domain/statistics/balance.ts';
import { coverageOf } from '#domain/statistics/coverage.ts';
import { balanceFact, componentsFact, dimensionsFact } from '#domain/statistics/facts.ts';
import { statisticsOf } from '#domain/statistics/statistics.ts';
import { blegnyRows, code, indexOf } from './sample.ts';

// Counted by hand in fixtures/wikispiral-blegny.txt: code: [WB, IB, ACT].
const handCounted: Readonly<Record<string, readonly [number, number, number]>> = {
  A00: [0, 1, 0],
  A01: [0, 0, 1],
  A02: [0, 1, 0],
  A03: [0, 1, 1],
  A06: [2, 0, 1],
  A07: [0, 1, 0],
  A08: [1, 2, 1],
  B01: [2, 0, 0],
  B03: [0, 0, 1],
  C06: [0, 0, 2],
  D00: [1, 1, 0],
  D02: [2, 1, 0],
  F03: [1, 1, 0],
  F08: [0, 1, 0],
  G00: [0, 2, 0],
  G01: [0, 1, 0],
  G02: [0, 2, 0],
  G04: [0, 2, 0],
  H03: [1, 0, 0],
  I07: [0, 0, 1],
  I08: [1, 0, 0],
};

const index = indexOf(1, blegnyRows());
const tally = statisticsOf(index, createCodeOrder([])).tally();

test('the group of Blégny: 36 criteria, 11 of well-being, 17 of ill-being, 8 of action', () => {
  expect(tally.counts).toEqual({ criteria: 36, expressions: 36, groups: 1 });
  expect([tally.byQuestion.WB, tally.byQuestion.IB, tally.byQuestion.ACT].map((q) => q.criteria)).toEqual([
    11, 17, 8,
  ]);
});

test('the group of Blégny: 21 components, each with the hand-counted criteria of each question', () => {
  const counted = tally.components.map(({ code: own, byQuestion }) => [
    own,
    [byQuestion.WB.criteria, byQuestion.IB.criteria, byQuestion.ACT.criteria],
  ]);
  expect(Object.fromEntries(counted)).toEqual(handCounted);
  expect(tally.components).toHaveLength(21);
});

test('the group of Blégny: thirteen criteria in dimension A, seven in G, none in E', () => {
  expect(tally.dimensions.map(({ letter, counts }) => `${letter}${counts.criteria}`)).toEqual([
    'A13',
    'B3',
    'C2',
    'D5',
    'F3',
    'G7',
    'H1',
    'I2',
  ]);
});

test('the sentences of Blégny: A08 comes most often, A leads with 36.1 %, G00, G02 and G04 weigh most on ill-being', () => {
  expect(componentsFact(tally, 'expressions')).toEqual({
    type: 'leaders',
    codes: ['A08'],
    each: 4,
    total: 36,
    components: 21,
  });
  expect(dimensionsFact(tally, 'expressions')).toMatchObject({
    letters: ['A'],
    each: 13,
    share: 36.1,
    dimensions: 8,
  });
  expect(balanceFact(balancesOf(tally, 'expressions'))).toEqual({
    type: 'sides',
    onlyWellBeing: 4,
    onlyIllBeing: 9,
    both: 4,
    components: 17,
    mostIllBeing: ['G00', 'G02', 'G04'],
    mostWellBeing: ['A06', 'B01'],
  });
});

test('everything of Blégny is classified; a component nobody mentioned and a code outside the key are told', () => {
  const coverage = coverageOf(tally, ['A00', 'A04', ...Object.keys(handCounted).slice(1, -1)].map(code));
  expect(coverage.unclassified.counts.criteria).toBe(0);
  expect(coverage.unmentioned).toEqual(['A04']);
  expect(coverage.unlisted.map((line) => line.code)).toEqual(['I08']);
});
