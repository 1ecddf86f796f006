import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settle } from '#domain/agreement/settle.ts';
import { choiceSeen, classify, unclassify } from '#domain/classification/classify.ts';
import { settledCoder } from '#domain/classification/coder.ts';
import { type CriterionEdit, editCriterion } from '#domain/criterion/edit.ts';
import { joinCriteria, splitCriterion } from '#domain/criterion/join.ts';
import { confirmCriteria, rewordCriterion, sendBackCriteria } from '#domain/criterion/readBack.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { removeGroup } from '#domain/group/edit.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { giveMeaning } from '#domain/likeness/meaning.ts';
import { isLive } from '#domain/record/base.ts';
import type { Plan } from '#domain/record/change.ts';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import type { Problem } from '#domain/record/problem.ts';
import { type AnyRecord, contentOf } from '#domain/record/records.ts';
import { records as registry } from '#domain/record/registry.ts';
import { type Result, refused } from '#domain/record/result.ts';
import { asSeen } from '#domain/record/seen.ts';
import { takeBack } from '#domain/record/undo.ts';
import { conflictsOf } from '#merge/conflicts.ts';
import { aCriterion, aGroup, anIndex, criterionIdOf, groupIdOf } from '../kit/build.ts';
import { commitTo, indexOf } from '../kit/commitTo.ts';
import { steeredIds } from '../kit/steered.ts';

const ids = steeredIds();
const key = { keyId: 'spiral-working', version: '2026-11-21' };

/** `n` decides everything else: which words, how many, which part. */
type Wanted = { readonly one: CriterionId; readonly other: CriterionId; readonly n: number };
const gone: Problem = { type: 'NotFound', table: 'criteria' };

type Planner = (index: PlatformIndex, wanted: Wanted) => Result<Plan, Problem>;

/** An editor can only open on an existing record. */
function edit(index: PlatformIndex, id: CriterionId, wanted: CriterionEdit): Result<Plan, Problem> {
  const criterion = index.record('criteria', id);
  return isLive(criterion) ? editCriterion(index, asSeen(criterion), wanted) : refused(gone);
}

function reword(index: PlatformIndex, id: CriterionId, text: string): Result<Plan, Problem> {
  const criterion = index.record('criteria', id);
  return isLive(criterion) ? rewordCriterion(index, asSeen(criterion), { text }) : refused(gone);
}

const planners: readonly Planner[] = [
  (index, { one, other }) => joinCriteria(index, ids, one, [other]),
  (index, { one, n }) => joinCriteria(index, ids, one, [1, 2, 3, 4].map(criterionIdOf).slice(0, n)),
  (index, { one, other, n }) => {
    const host = index.criteria().find(({ joined }) => joined !== undefined);
    const part = host?.joined?.[n % host.joined.length];
    return splitCriterion(index, ids, host?.id ?? one, part?.id ?? other);
  },
  (index, { one, n }) => edit(index, one, { expressions: n + 1 }),
  (index, { one, n }) => edit(index, one, { text: `mots ${n % 3}` }),
  (index, { one, n }) => edit(index, one, { question: n % 2 === 0 ? 'WB' : 'IB' }),
  (index, { one, n }) => classify(index, ids, [one], { typed: n % 2 === 0 ? 'A08' : 'C02-11/Q15/k', key }),
  (index, { one }) => classify(index, ids, [one], { typed: 'B01', key, coder: 'LM' }),
  (index, { one }) => {
    const decision = { typed: 'D01', key, reason: 'dit ensemble' };
    return settle(index, ids, one, decision, choiceSeen(index, ids, one, settledCoder));
  },
  (index, { one }) => unclassify(index, [one]),
  (index, { one, other, n }) => giveMeaning(index, [one, other], n % 2 === 0 ? 'P' : undefined),
  (index, { one, other }) => confirmCriteria(index, [one, other]),
  (index, { one, n }) => reword(index, one, `mots ${n % 3}`),
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

/** Commits as the database does, and returns what the journal stores. */
const commit = (index: PlatformIndex, plan: Plan) => commitTo(index, plan).entry.replaced;

/** Everything a person sees: the live criteria and everybody's codings of them. */
const seenIn = (index: PlatformIndex): readonly unknown[] =>
  index.criteria().flatMap((criterion) => {
    const records: readonly AnyRecord[] = [criterion, ...index.classificationsOf(criterion.id)];
    return records.map(contentOf);
  });

/** What a person would have to choose between, although they did everything alone. */
const conflictsIn = (index: PlatformIndex): readonly unknown[] =>
  index
    .withSiblings()
    .flatMap(({ table, record }) => conflictsOf(registry[table], record as unknown as AnyEntityRecord));

const undo = { type: 'undo', count: 1 } as const;

/** Plays each act and undoes and redoes it at once; in the end all of them are undone. */
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
    expect(seenIn(indexOf(index.records()))).toEqual(after);
    states.push({ before, takenBack: () => commit(index, takeBack(index, redone, undo)) });
  }
  for (const { before, takenBack } of states.reverse()) {
    takenBack();
    expect(seenIn(index)).toEqual(before);
    expect(conflictsIn(index)).toEqual([]);
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
