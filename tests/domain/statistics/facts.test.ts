import { expect, test } from 'vitest';
import { balancesOf } from '#domain/statistics/balance.ts';
import { balanceFact, componentsFact, dimensionsFact } from '#domain/statistics/facts.ts';
import { columnsOf } from '#domain/statistics/platformColumns.ts';
import { tallyOf } from '#domain/statistics/tally.ts';
import { indexOf, type Row } from './sample.ts';

const tallied = (rows: readonly Row[]) => tallyOf(columnsOf(indexOf(1, rows)));
const row = (question: Row['question'], code: string, expressions = 1): Row => ({
  group: 0,
  question,
  code,
  expressions,
});

test('with nothing classified no sentence claims anything', () => {
  const tally = tallied([row('WB', '')]);
  expect(componentsFact(tally, 'criteria')).toEqual({ type: 'nothing' });
  expect(dimensionsFact(tally, 'criteria')).toEqual({ type: 'nothing' });
  expect(balanceFact(balancesOf(tally, 'criteria'))).toEqual({ type: 'nothing' });
});

test('tied leaders are all named', () => {
  const tally = tallied([row('WB', 'B01', 3), row('IB', 'A01', 3), row('ACT', 'C01')]);
  expect(componentsFact(tally, 'expressions')).toMatchObject({ codes: ['A01', 'B01'], each: 3, total: 7 });
});

test('a sentence counts among what is classified, as the shares beside it do', () => {
  const tally = tallied([row('WB', 'A01', 2), row('IB', 'B01'), row('WB', '', 5)]);
  expect(componentsFact(tally, 'expressions')).toMatchObject({ codes: ['A01'], each: 2, total: 3 });
  expect(dimensionsFact(tally, 'expressions')).toMatchObject({ letters: ['A'], share: 66.7, total: 3 });
});

test('when every component has the same count nothing stands out', () => {
  const tally = tallied([row('WB', 'B01'), row('IB', 'A01')]);
  expect(componentsFact(tally, 'criteria')).toEqual({ type: 'even', each: 1, total: 2, components: 2 });
});

test('a single component is a leader, not a tie with itself', () => {
  expect(componentsFact(tallied([row('WB', 'B01')]), 'criteria')).toMatchObject({ codes: ['B01'] });
});

test('criteria and expressions may name different leaders, each on its base', () => {
  const tally = tallied([row('WB', 'A01', 9), row('WB', 'B01'), row('IB', 'B01')]);
  expect(componentsFact(tally, 'expressions')).toMatchObject({ codes: ['A01'], each: 9, total: 11 });
  expect(componentsFact(tally, 'criteria')).toMatchObject({ codes: ['B01'], each: 2, total: 3 });
});

test('balance goes from −1, only ill-being, to 1, only well-being; action alone has none', () => {
  const tally = tallied([
    row('WB', 'A01', 3),
    row('IB', 'A01'),
    row('IB', 'B01'),
    row('WB', 'C01'),
    row('ACT', 'D01'),
  ]);
  expect(balancesOf(tally, 'expressions')).toEqual([
    { code: 'A01', wellBeing: 3, illBeing: 1, balance: 0.5 },
    { code: 'B01', wellBeing: 0, illBeing: 1, balance: -1 },
    { code: 'C01', wellBeing: 1, illBeing: 0, balance: 1 },
  ]);
});

test('where both questions weigh the same no component is said to lean', () => {
  const tally = tallied([row('WB', 'A01'), row('IB', 'A01')]);
  expect(balanceFact(balancesOf(tally, 'criteria'))).toMatchObject({
    both: 1,
    mostIllBeing: [],
    mostWellBeing: [],
  });
});
