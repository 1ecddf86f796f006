import { expect, test } from 'vitest';
import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import { examplesOf } from '#domain/views/examples.ts';
import { aClassification, aCriterion, anIndex, criterionIdOf } from '../../kit/build.ts';

const texts = ['payer toutes les factures', 'Les dettes', 'les dettes', 'un revenu', 'le mazout', 'la mer'];
const criteria = texts.map((text, at) => aCriterion(at + 1, { text }));
const a08 = 'A08' as ComponentCode;
const index = anIndex(
  criteria,
  criteria.map((_, at) => aClassification(at + 1, at === 5 ? 'B06' : 'A08/P')),
);
const said = (found: ReturnType<typeof examplesOf>) => found.map(({ text }) => text);

test('examples are criteria of the platform under this component: three, the shortest first, no two alike', () => {
  expect(said(examplesOf(index, a08))).toEqual(['un revenu', 'le mazout', 'Les dettes']);
});

test('the criteria in hand are no examples for themselves', () => {
  expect(said(examplesOf(index, a08, [criterionIdOf(4), criterionIdOf(2)]))).toEqual([
    'le mazout',
    'les dettes',
    'payer toutes les factures',
  ]);
});

test('what another coder chose beside the group is no example', () => {
  const blind = anIndex(criteria, [aClassification(1, 'A08', { coder: 'LM' })]);
  expect(examplesOf(blind, a08)).toEqual([]);
});
