import { expect, test } from 'vitest';
import { agreementIn, agreementOf } from '#domain/agreement/agreementOf.ts';
import type { Ratings } from '#domain/agreement/ratings.ts';
import { groupCoder, settledCoder } from '#domain/classification/coder.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { aClassification, aCriterion, aGroup, anIndex, groupIdOf } from '../../kit/build.ts';

/** Criteria 1, 2, 3 … with what each coder gave. */
function coded(codings: Readonly<Record<string, string>>): PlatformIndex {
  const rows = Object.entries(codings).map(([coder, codes]) => ({ coder, codes: codes.split(' ') }));
  const criteria = (rows[0]?.codes ?? []).map((_, at) => aCriterion(at + 1));
  const classifications = rows.flatMap(({ coder, codes }, row) =>
    codes.flatMap((code, at) =>
      code === '.' ? [] : [{ ...aClassification(at + 1, code, { coder }), id: `${row}-${at}` as never }],
    ),
  );
  return anIndex(criteria, classifications);
}

const four = coded({ '': 'A01 A08 D02 G00', LM: 'A01 A00 D02 .', PD: 'A01 A08 E01 G00' });

test('Of the criteria both coded, those with the same code are alike; the others have no part', () => {
  expect(agreementOf(four, [groupCoder, 'LM'], 'component')).toMatchObject({ units: 3, alike: 2 });
});

test('Two components of one dimension are alike at the level of dimensions', () => {
  expect(agreementOf(four, [groupCoder, 'LM'], 'dimension')).toMatchObject({ units: 3, alike: 3 });
});

test('What was settled since is nobody’s coding', () => {
  const settled = coded({ '': 'A01 A08', LM: 'A01 A00', [settledCoder]: '. A00' });
  expect(agreementOf(settled, [groupCoder, 'LM'], 'component')).toMatchObject({ units: 2, alike: 1 });
});

test('For three coders there is alpha for all and kappa for every two', () => {
  const found = agreementOf(four, [groupCoder, 'LM', 'PD'], 'component');
  expect(found.kappa).toBeUndefined();
  expect(found.alpha.coefficient).toMatchObject({ state: 'known', units: 4 });
  expect(found).toMatchObject({ units: 4, alike: 2 });
  expect(found.pairs).toMatchObject([
    { coders: [groupCoder, 'LM'], units: 3, alike: 2 },
    { coders: [groupCoder, 'PD'], units: 4, alike: 3 },
    { coders: ['LM', 'PD'], units: 3, alike: 1 },
  ]);
});

test('Agreement can be looked at for one group', () => {
  const groups = [aGroup(1), aGroup(2)];
  const criteria = [aCriterion(1), aCriterion(2, { groupId: groupIdOf(2) })];
  const choices = [1, 2].flatMap((n) => [
    aClassification(n, 'A01'),
    { ...aClassification(n, n === 1 ? 'A01' : 'B01', { coder: 'LM' }), id: `lm-${n}` as never },
  ]);
  const index = anIndex(criteria, choices, groups);
  expect(agreementOf(index, ['', 'LM'], 'component', groupIdOf(2))).toMatchObject({ units: 1, alike: 0 });
});

const rows = (count: number, first: string, second: string): Ratings =>
  Array.from({ length: count }, () => [first, second]);
const warningsOf = (ratings: Ratings) =>
  agreementIn(ratings, ['', 'LM'], 'component').warnings.map(({ type }) => type);

test('Below thirty criteria coded by both, a warning is beside the number; from thirty on it does not', () => {
  const few = [...rows(15, 'A', 'A'), ...rows(14, 'B', 'B')];
  expect(warningsOf(few)).toEqual(['fewUnits']);
  expect(warningsOf([...few, ...rows(1, 'B', 'B')])).toEqual([]);
});

test('One code that is more than four in five of all that was given is named', () => {
  const dominated = [...rows(55, 'A', 'A'), ...rows(5, 'A', 'B'), ...rows(5, 'B', 'B')];
  const { warnings } = agreementIn(dominated, ['', 'LM'], 'component');
  expect(warnings).toContainEqual({ type: 'dominant', code: 'A', share: 115 / 130 });
  expect(warningsOf([...rows(40, 'A', 'A'), ...rows(10, 'B', 'B')])).toEqual([]);
});

test('A wide interval is said to be wide', () => {
  const mixed = [...rows(9, 'A', 'A'), ...rows(6, 'B', 'B'), ...rows(5, 'A', 'B'), ...rows(4, 'B', 'A')];
  expect(warningsOf(mixed)).toContain('wideInterval');
});

test('Five thousand criteria are compared without keeping anybody waiting', () => {
  const many = Array.from({ length: 5_000 }, (_, n) => [`${n % 60}`, `${n % 7 === 0 ? n % 5 : n % 60}`]);
  const begin = performance.now();
  agreementIn(many, ['', 'LM'], 'component');
  expect(performance.now() - begin).toBeLessThan(3_000);
});
