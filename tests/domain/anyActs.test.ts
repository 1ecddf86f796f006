import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settle } from '#domain/agreement/settle.ts';
import type { Plan } from '#domain/change.ts';
import { classify, unclassify } from '#domain/classification.ts';
import { editCriterion, removeCriteria } from '#domain/criterion.ts';
import { removeGroup } from '#domain/group.ts';
import type { CriterionId } from '#domain/identity.ts';
import { joinCriteria, splitCriterion } from '#domain/join.ts';
import { giveMeaning } from '#domain/meaning.ts';
import { createPlatformIndex, type PlatformIndex } from '#domain/platformIndex.ts';
import type { Problem } from '#domain/problem.ts';
import { confirmCriteria, rewordCriterion, sendBackCriteria } from '#domain/readBack.ts';
import { type AnyRecord, contentOf } from '#domain/record.ts';
import type { Result } from '#domain/result.ts';
import { takeBack } from '#domain/undo.ts';
import { settlePlan } from '#storage/settlePlan.ts';
import { aCriterion, aGroup, anIndex, criterionIdOf, groupIdOf } from '../kit/build.ts';
import { steeredIds } from '../kit/steered.ts';

const ids = steeredIds();
const key = { keyId: 'spiral-working', version: '2026-11-21' };

/** A number decides what is left open: which words, how many, which part. */
type Wanted = { readonly one: CriterionId; readonly other: CriterionId; readonly n: number };
type Planner = (index: PlatformIndex, wanted: Wanted) => Result<Plan, Problem>;

const planners: readonly Planner[] = [
  (index, { one, other }) => joinCriteria(index, ids, one, [other]),
  (index, { one, n }) => joinCriteria(index, ids, one, [1, 2, 3, 4].map(criterionIdOf).slice(0, n)),
  (index, { one, other, n }) => {
    const host = index.criteria().find(({ joined }) => joined !== undefined);
    const part = host?.joined?.[n % host.joined.length];
    return splitCriterion(index, ids, host?.id ?? one, part?.id ?? other);
  },
  (index, { one, n }) => editCriterion(index, one, { expressions: n + 1 }),
  (index, { one, n }) => editCriterion(index, one, { text: `mots ${n % 3}` }),
  (index, { one, n }) => editCriterion(index, one, { question: n % 2 === 0 ? 'WB' : 'IB' }),
  (index, { one, n }) => classify(index, ids, [one], { typed: n % 2 === 0 ? 'A08' : 'C02-11/Q15/k', key }),
  (index, { one }) => classify(index, ids, [one], { typed: 'B01', key, coder: 'LM' }),
  (index, { one }) => settle(index, ids, one, { typed: 'D01', key, reason: 'dit ensemble' }),
  (index, { one }) => unclassify(index, [one]),
  (index, { one, other, n }) => giveMeaning(index, [one, other], n % 2 === 0 ? 'P' : undefined),
  (index, { one, other }) => confirmCriteria(index, [one, other]),
  (index, { one, n }) => rewordCriterion(index, one, { text: `mots ${n % 3}` }),
  (index, { one }) => sendBackCriteria(index, [one]),
  (index, { one }) => removeCriteria(index, [one]),
  (index) => removeGroup(index, groupIdOf(2)),
];

const act = fc.record({
  planner: fc.constantFrom(...planners),
  one: fc.integer({ min: 1, max: 6 }).map(criterionIdOf),
  other: fc.integer({ min: 1, max: 6 }).map(criterionIdOf),
  n: fc.nat(5),
});

const beginning = () =>
  anIndex(
    [1, 2, 3, 4, 5, 6].map((n) =>
      aCriterion(n, { groupId: groupIdOf(n > 4 ? 2 : 1), text: `mots ${n % 3}`, expressions: n }),
    ),
    [],
    [aGroup(1), aGroup(2)],
  );

/** Commits as the database does, and hands out what the journal keeps. */
function commit(index: PlatformIndex, plan: Plan) {
  const stamp = { counter: index.counter + 1, device: 'test', wall: '2026-01-01T10:00:00.000Z' };
  const { entry, stored } = settlePlan(plan, stamp, (table, id) => index.record(table, id));
  index.apply(stored);
  return entry.replaced;
}

/** Everything that is seen: the live criteria and everybody's codings of them. */
const seenIn = (index: PlatformIndex): readonly unknown[] =>
  index.criteria().flatMap((criterion) => {
    const records: readonly AnyRecord[] = [criterion, ...index.classificationsOf(criterion.id)];
    return records.map(contentOf);
  });

const undo = { type: 'undo', count: 1 } as const;

/** Each act in turn, undone and redone at once; in the end all of them are taken back. */
function live(acts: readonly (Wanted & { readonly planner: Planner })[]): void {
  const index = beginning();
  const states: { readonly before: readonly unknown[]; readonly takenBack: () => void }[] = [];
  for (const { planner, ...wanted } of acts) {
    const planned = planner(index, wanted);
    if (!planned.ok) continue;
    const before = seenIn(index);
    const replaced = commit(index, planned.value);
    const after = seenIn(index);
    const undone = commit(index, takeBack(index, replaced, undo));
    expect(seenIn(index)).toEqual(before);
    const redone = commit(index, takeBack(index, undone, { type: 'redo', count: 1 }));
    expect(seenIn(index)).toEqual(after);
    expect(seenIn(createPlatformIndex(index.records()))).toEqual(after);
    states.push({ before, takenBack: () => commit(index, takeBack(index, redone, undo)) });
  }
  for (const { before, takenBack } of states.reverse()) {
    takenBack();
    expect(seenIn(index)).toEqual(before);
  }
}

test('Whatever is joined, split, coded, settled, read back and withdrawn: each undo gives exactly what was before', () => {
  fc.assert(fc.property(fc.array(act, { maxLength: 15 }), live), { numRuns: 150 });
});

test('Whatever is done, each criterion is in one place only: by itself, or joined to one other', () => {
  const once = fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
    const index = beginning();
    for (const { planner, ...wanted } of acts) {
      const planned = planner(index, wanted);
      if (planned.ok) commit(index, planned.value);
      const places = index
        .criteria()
        .flatMap(({ id, joined = [] }) => [id, ...joined.map((part) => part.id)]);
      expect(new Set(places).size).toBe(places.length);
      expect(index.criteria().every(({ expressions }) => expressions >= 1)).toBe(true);
    }
  });
  fc.assert(once, { numRuns: 150 });
});
