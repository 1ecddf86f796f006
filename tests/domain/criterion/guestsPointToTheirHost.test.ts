import { expect, test } from 'vitest';
import { isLive } from '#domain/record/base.ts';
import type { PlatformRecords } from '#domain/record/records.ts';
import { records as registry } from '#domain/record/registry.ts';
import { upgradeTables } from '#domain/record/upgrade.ts';
import { aClassification, aCriterion, aGroup, aPlatform, criterionIdOf, groupIdOf } from '../../kit/build.ts';
import { indexOf } from '../../kit/commitTo.ts';
import { stampAt } from '../../kit/steered.ts';

const [host, second, third] = [criterionIdOf(1), criterionIdOf(2), criterionIdOf(3)];
const joining = stampAt(5);

const part = (n: number, expressions: number) => ({
  id: criterionIdOf(n),
  text: `critère ${n}`,
  language: 'fr',
  expressions,
});

/** A joined criterion as earlier versions stored it: withdrawn by the joining. */
const withdrawn = (n: number, expressions: number) =>
  aCriterion(n, { expressions, deleted: joining, stamp: joining });

/** A platform of an earlier version, opened by this one. */
function opened(criteria: readonly object[], classifications: readonly object[] = []) {
  const tables = { platforms: [aPlatform()], groups: [aGroup()], criteria, classifications };
  return indexOf(upgradeTables(registry, tables as never, 2) as unknown as PlatformRecords);
}

const shown = (index: ReturnType<typeof opened>) =>
  index
    .criteria()
    .map(({ id, expressions, joined = [] }) => [id, expressions, joined.map((each) => each.id)]);

test('What was joined by an earlier version stays joined, with the same number', () => {
  const joined = [part(2, 3), part(3, 1)];
  const index = opened([aCriterion(1, { expressions: 6, joined }), withdrawn(2, 3), withdrawn(3, 1)]);
  expect(shown(index)).toEqual([[host, 6, [second, third]]]);
  const stored = [host, second, third].map((id) => index.stored('criteria', id)?.expressions);
  expect(stored).toEqual([2, 3, 1]);
});

test('Where nothing is left of a joined criterion, it is made anew under its own id', () => {
  const index = opened([aCriterion(1, { expressions: 5, joined: [part(2, 2)] })]);
  expect(shown(index)).toEqual([[host, 5, [second]]]);
  expect(index.stored('criteria', second)).toMatchObject({
    text: 'critère 2',
    expressions: 2,
    groupId: groupIdOf(1),
    question: 'WB',
    joinedTo: host,
  });
});

test('One that had come back by another way stays where it is, and counts there only', () => {
  const index = opened([aCriterion(1, { expressions: 2, joined: [part(2, 1)] }), aCriterion(2)]);
  expect(shown(index)).toEqual([
    [host, 1, []],
    [second, 1, []],
  ]);
});

test('A number that was corrected below the sum of those joined is still shown', () => {
  const joined = [part(2, 6), part(3, 4)];
  const index = opened([aCriterion(1, { expressions: 5, joined }), withdrawn(2, 6), withdrawn(3, 4)]);
  expect(shown(index)).toEqual([[host, 5, [second, third]]]);
  const stored = [host, second, third].map((id) => index.stored('criteria', id)?.expressions);
  expect(stored).toEqual([1, 3, 1]);
});

test('What was joined to a withdrawn criterion stays withdrawn with it', () => {
  const gone = aCriterion(1, {
    expressions: 4,
    joined: [part(2, 3)],
    deleted: stampAt(6),
    stamp: stampAt(6),
  });
  const index = opened([gone, withdrawn(2, 3)]);
  expect(index.criteria()).toEqual([]);
  expect(index.stored('criteria', second)).toMatchObject({ joinedTo: host, deleted: stampAt(6) });
});

test('The component that the joining took away with a criterion is there again when it is split off; one taken away before is not', () => {
  const joined = [part(2, 1), part(3, 1)];
  const index = opened(
    [aCriterion(1, { expressions: 3, joined }), withdrawn(2, 1), withdrawn(3, 1)],
    [
      aClassification(2, 'A08', { deleted: joining, stamp: joining }),
      aClassification(3, 'B01', { deleted: stampAt(4), stamp: stampAt(4) }),
    ],
  );
  const [kept, gone] = [second, third].map((criterionId) =>
    index.records().classifications.find((choice) => choice.criterionId === criterionId),
  );
  expect([isLive(kept), isLive(gone)]).toEqual([true, false]);
});
