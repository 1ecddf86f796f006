import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCriteria } from '#domain/criterion/add.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { type CriterionEdit, editCriterion } from '#domain/criterion/edit.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import type { Stored } from '#domain/record/records.ts';
import { takeBack } from '#domain/record/undo.ts';
import { aClassification, aCriterion, aGroup, anIndex, criterionIdOf, groupIdOf } from '../../kit/build.ts';
import { commitTo, indexOf, newsOf, perform, seenIn } from '../../kit/commitTo.ts';
import { stampAt, steeredIds } from '../../kit/steered.ts';

const storedCriterion = (record: Criterion): Stored => ({ table: 'criteria', record });

test('criteria come by group, then WB, IB, ACT, then in their order', () => {
  const index = anIndex(
    [
      aCriterion(1, { groupId: groupIdOf(2) }),
      aCriterion(2, { question: 'ACT' }),
      aCriterion(3, { question: 'IB' }),
      aCriterion(5, { order: 1 }),
      aCriterion(4, { order: 2 }),
    ],
    [],
    [aGroup(2), aGroup(1)],
  );
  expect(index.criteria().map(({ id }) => Number(id.slice(-2)))).toEqual([5, 4, 3, 2, 1]);
});

test('a list keeps its reference until its own content changes', () => {
  const index = anIndex([aCriterion(1)], [], [aGroup(1), aGroup(2)]);
  const untouched = index.criteriaIn(groupIdOf(2), 'WB');
  const groups = index.groups();
  const touched = index.criteriaIn(groupIdOf(1), 'WB');
  index.apply(newsOf([storedCriterion(aCriterion(2))]));
  expect(index.criteriaIn(groupIdOf(2), 'WB')).toBe(untouched);
  expect(index.groups()).toBe(groups);
  expect(index.criteriaIn(groupIdOf(1), 'WB')).not.toBe(touched);
  expect(touched).toHaveLength(1);
});

test("another coder's choice is not the group's own", () => {
  const index = anIndex([aCriterion(1)], [aClassification(1, 'A08', { coder: 'LM' })]);
  expect(index.classificationOf(criterionIdOf(1))).toBeUndefined();
  expect(index.classificationOf(criterionIdOf(1), 'LM')?.code.component).toBe('A08');
});

test('a criterion whose group was withdrawn elsewhere is shown in its group, and the withdrawal is kept beside', () => {
  const index = anIndex([aCriterion(1)], [], [aGroup(1, { deleted: stampAt(2) })]);
  expect(index.criteria()).toHaveLength(1);
  expect(index.groups()).toMatchObject([
    { id: groupIdOf(1), siblings: { deleted: [{ stamp: stampAt(2), value: { deleted: true } }] } },
  ]);
  expect(index.withSiblings()).toEqual([{ table: 'groups', record: index.groups()[0] }]);
  expect(index.records().groups.map(({ deleted }) => deleted)).toEqual([stampAt(2)]);
});

const someCriterion = fc
  .record({
    n: fc.integer({ min: 1, max: 12 }),
    group: fc.integer({ min: 1, max: 2 }),
    question: fc.constantFrom('WB' as const, 'IB' as const, 'ACT' as const),
    order: fc.integer({ min: 1, max: 5 }),
    gone: fc.boolean(),
  })
  .map(({ n, group, question, order, gone }) =>
    aCriterion(n, { groupId: groupIdOf(group), question, order, ...(gone ? { deleted: stampAt(3) } : {}) }),
  );

test('whatever is applied one by one is shown as if it had been read at once', () => {
  fc.assert(
    fc.property(fc.array(someCriterion, { maxLength: 250 }), fc.boolean(), (criteria, together) => {
      const groups = [aGroup(1), aGroup(2)];
      const index = anIndex([], [], groups);
      const stored = criteria.map(storedCriterion);
      if (together) index.apply(newsOf(stored));
      else for (const item of stored) index.apply(newsOf([item]));
      const atOnce = indexOf(index.records());
      expect(index.criteria()).toEqual(atOnce.criteria());
      expect(new Set(index.criteria().map(({ id }) => id)).size).toBe(index.criteria().length);
    }),
  );
});

test('taking an act back gives what was before, for what was added, changed and withdrawn', () => {
  const index = anIndex([aCriterion(1), aCriterion(2)], [aClassification(2, 'A08')]);
  const before = index.criteria();
  const words = before.map(({ text }) => text);
  const act = { type: 'undo', count: 1 } as const;
  const added = perform(
    index,
    addCriteria(index, steeredIds(), [{ groupId: groupIdOf(1), question: 'WB', text: 'de plus' }]),
  );
  perform(
    index,
    takeBack(
      index,
      added.changes.map(({ table, after }) => ({ table, id: after.id })),
      act,
    ),
  );
  const old = index.record('criteria', criterionIdOf(1));
  perform(index, editCriterion(index, seenIn(index, 'criteria', criterionIdOf(1)), { text: 'autre' }));
  perform(
    index,
    takeBack(index, [{ table: 'criteria', id: criterionIdOf(1), ...(old ? { before: old } : {}) }], act),
  );
  const gone = perform(index, removeCriteria(index, [criterionIdOf(2)]));
  const replaced = gone.changes.flatMap(({ table, after, before: was }) =>
    was ? [{ table, id: after.id, before: was }] : [],
  );
  perform(index, takeBack(index, replaced, act));
  expect(index.criteria().map(({ text }) => text)).toEqual(words);
  expect(index.classificationOf(criterionIdOf(2))?.code.component).toBe('A08');
});

test('two corrections of the same words, taken back one after the other, leave nothing to choose between', () => {
  const index = anIndex([aCriterion(1, { text: 'un' })]);
  const correct = (text: string) => {
    const plan = editCriterion(index, seenIn(index, 'criteria', criterionIdOf(1)), { text });
    if (!plan.ok) throw new Error('refused');
    return commitTo(index, plan.value).entry;
  };
  const acts = [correct('deux'), correct('trois')];
  for (const { replaced } of acts.reverse()) {
    commitTo(index, takeBack(index, replaced, { type: 'undo', count: 1 }));
  }
  expect(index.criteria().map(({ text }) => text)).toEqual(['un']);
  expect(index.record('criteria', criterionIdOf(1))?.siblings).toBeUndefined();
});

test('what another tab wrote since an act stays beside what comes back when the act is taken back', () => {
  const index = anIndex([aCriterion(1, { text: 'un' })]);
  const edit = (wanted: CriterionEdit, tab: string) => {
    const plan = editCriterion(index, seenIn(index, 'criteria', criterionIdOf(1)), wanted);
    if (!plan.ok) throw new Error('refused');
    return commitTo(index, plan.value, tab).entry;
  };
  const act = edit({ text: 'deux', expressions: 2 }, 'tab-a');
  edit({ text: 'ailleurs' }, 'tab-b');
  commitTo(index, takeBack(index, act.replaced, { type: 'undo', count: 1 }), 'tab-a');
  expect(index.criteria()).toMatchObject([{ text: 'un', expressions: 1 }]);
  const kept = index.record('criteria', criterionIdOf(1))?.siblings?.['text'];
  expect(kept?.map(({ value }) => value['text'])).toEqual(['ailleurs']);
});

test('news that come late do not go over what was written after them', () => {
  const index = anIndex([aCriterion(1)]);
  index.apply(newsOf([storedCriterion(aCriterion(1, { text: 'après', stamp: stampAt(11) }))], 11));
  index.apply(newsOf([storedCriterion(aCriterion(1, { text: 'avant', stamp: stampAt(10) }))], 10));
  expect(index.criteria()[0]?.text).toBe('après');
});
