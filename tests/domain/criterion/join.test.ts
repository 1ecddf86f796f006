import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unclassify } from '#domain/classification/classify.ts';
import { createCodeOrder } from '#domain/codebook/componentCode.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { expressionsLimit } from '#domain/criterion/criterion.ts';
import { editCriterion } from '#domain/criterion/edit.ts';
import { joinCriteria, splitCriterion } from '#domain/criterion/join.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { create } from '#domain/record/change.ts';
import { contentOf } from '#domain/record/records.ts';
import { takeBack } from '#domain/record/undo.ts';
import { statisticsOf } from '#domain/statistics/statistics.ts';
import { aClassification, aCriterion, anIndex, criterionIdOf, groupIdOf } from '../../kit/build.ts';
import { commitTo, perform, seenIn } from '../../kit/commitTo.ts';
import { steeredIds } from '../../kit/steered.ts';

const ids = steeredIds();
const [host, second, third] = [criterionIdOf(1), criterionIdOf(2), criterionIdOf(3)];

const threeSayIt = () => [
  aCriterion(1, { text: 'Un travail', expressions: 2 }),
  aCriterion(2, { text: 'un travail', expressions: 3, scribe: true }),
  aCriterion(3, { text: 'du travail' }),
];

const said = (index: PlatformIndex) =>
  index.criteria().map(({ text, expressions }) => [text, expressions] as const);

const codeOf = (index: PlatformIndex, id: Criterion['id']) => index.classificationOf(id)?.code.component;

test('criteria that are joined count together under the first one’s words, and the others stay readable', () => {
  const index = anIndex(threeSayIt());
  const plan = perform(index, joinCriteria(index, ids, host, [second, third]));
  expect(plan.act).toEqual({ type: 'joinCriteria', count: 3 });
  expect(said(index)).toEqual([['Un travail', 6]]);
  expect(index.record('criteria', host)?.joined).toEqual([
    { id: second, text: 'un travail', language: 'fr', expressions: 3 },
    { id: third, text: 'du travail', language: 'fr', expressions: 1 },
  ]);
});

test('one that is split off again is what it was, and takes its number with it', () => {
  const index = anIndex(threeSayIt());
  perform(index, joinCriteria(index, ids, host, [second, third]));
  perform(index, splitCriterion(index, ids, host, second));
  expect(said(index)).toEqual([
    ['Un travail', 3],
    ['un travail', 3],
  ]);
  expect(index.record('criteria', second)?.scribe).toBe(true);
  perform(index, splitCriterion(index, ids, host, third));
  expect(index.record('criteria', host)?.joined).toBeUndefined();
});

test('joined, the component of any of them counts, and each keeps its own; split off, it has the host’s', () => {
  const index = anIndex(threeSayIt(), [aClassification(2, 'A08/P'), aClassification(3, 'B01')]);
  perform(index, joinCriteria(index, ids, host, [second, third]));
  expect([host, second, third].map((id) => codeOf(index, id))).toEqual(['A08', 'A08', 'B01']);
  perform(index, splitCriterion(index, ids, host, third));
  expect([host, third].map((id) => codeOf(index, id))).toEqual(['A08', 'A08']);
});

test('split off from a host without a component, one has the component it had before', () => {
  const index = anIndex(threeSayIt(), [aClassification(2, 'A08')]);
  perform(index, joinCriteria(index, ids, host, [second]));
  perform(index, unclassify(index, [host]));
  perform(index, splitCriterion(index, ids, host, second));
  expect([host, second].map((id) => codeOf(index, id))).toEqual([undefined, 'A08']);
});

test('what was joined before comes along, and each can still be split off by itself', () => {
  const index = anIndex(threeSayIt());
  perform(index, joinCriteria(index, ids, second, [third]));
  perform(index, joinCriteria(index, ids, host, [second]));
  expect(index.record('criteria', host)?.joined?.map(({ id, expressions }) => [id, expressions])).toEqual([
    [second, 3],
    [third, 1],
  ]);
  perform(index, splitCriterion(index, ids, host, second));
  expect(said(index)).toEqual([
    ['Un travail', 3],
    ['un travail', 3],
  ]);
  expect(index.record('criteria', second)?.joined).toBeUndefined();
});

test('joined, a criterion is in no list and counts nowhere but in its host', () => {
  const index = anIndex(threeSayIt(), [aClassification(2, 'A08')]);
  perform(index, joinCriteria(index, ids, host, [second]));
  expect(index.criteria().map(({ id }) => id)).toEqual([host, third]);
  expect(index.criteriaIn(groupIdOf(1), 'WB').map(({ id }) => id)).toEqual([host, third]);
  const { tally } = statisticsOf(index, createCodeOrder([]));
  expect(tally().counts).toEqual({ groups: 1, criteria: 2, expressions: 6 });
});

test('each is stored with its own number: the sum is only shown', () => {
  const index = anIndex(threeSayIt());
  perform(index, joinCriteria(index, ids, host, [second, third]));
  const stored = [host, second, third].map((id) => index.stored('criteria', id));
  expect(stored.map((record) => record?.expressions)).toEqual([2, 3, 1]);
  expect(stored.map((record) => record?.joinedTo)).toEqual([undefined, host, host]);
});

test('a joined number is corrected for what the host says itself, and never below what was joined', () => {
  const index = anIndex(threeSayIt());
  perform(index, joinCriteria(index, ids, host, [second, third]));
  const correct = (expressions: number) =>
    editCriterion(index, seenIn(index, 'criteria', host), { expressions });
  expect(correct(4)).toEqual({ ok: false, problems: [{ type: 'FewerThanJoined', value: 4, least: 5 }] });
  perform(index, correct(5));
  expect(said(index)).toEqual([['Un travail', 5]]);
  perform(index, splitCriterion(index, ids, host, second));
  expect(said(index)).toEqual([
    ['Un travail', 2],
    ['un travail', 3],
  ]);
});

test('withdrawing a criterion withdraws what was joined to it, and undo brings all of it back', () => {
  const index = anIndex(threeSayIt(), [aClassification(2, 'A08')]);
  perform(index, joinCriteria(index, ids, host, [second, third]));
  const before = index.criteria();
  const planned = removeCriteria(index, [host]);
  if (!planned.ok) throw new Error('refused');
  const { entry } = commitTo(index, planned.value);
  expect(index.criteria()).toEqual([]);
  expect([second, third].every((id) => index.stored('criteria', id)?.deleted !== undefined)).toBe(true);
  commitTo(index, takeBack(index, entry.replaced, { type: 'undo', count: 1 }));
  expect(index.criteria().map(contentOf)).toEqual(before.map(contentOf));
});

test('split off after its host went to another question, it follows the host', () => {
  const index = anIndex(threeSayIt());
  perform(index, joinCriteria(index, ids, host, [second]));
  perform(index, editCriterion(index, seenIn(index, 'criteria', host), { question: 'IB' }));
  perform(index, splitCriterion(index, ids, host, second));
  expect(index.criteriaIn(groupIdOf(1), 'IB').map(({ id }) => id)).toEqual([host, second]);
});

test('criteria of another question, or that are not there, are not joined; more than 9999 expressions neither', () => {
  const index = anIndex([
    aCriterion(1, { expressions: expressionsLimit }),
    aCriterion(2),
    aCriterion(3, { question: 'IB' }),
  ]);
  const gone = { ok: false, problems: [{ type: 'NotFound', table: 'criteria' }] };
  expect(joinCriteria(index, ids, host, [third])).toEqual(gone);
  expect(joinCriteria(index, ids, host, [host])).toEqual(gone);
  expect(joinCriteria(index, ids, criterionIdOf(9), [second])).toEqual(gone);
  expect(splitCriterion(index, ids, host, second)).toEqual(gone);
  expect(joinCriteria(index, ids, host, [second])).toEqual({
    ok: false,
    problems: [{ type: 'JoinedTooMany', value: expressionsLimit + 1, limit: expressionsLimit }],
  });
});

const someCriteria = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 7 });

test('joined in any order and split off again, nothing of what was said is lost or counted twice', () => {
  fc.assert(
    fc.property(someCriteria, fc.array(fc.nat(), { maxLength: 6 }), (counts, picks) => {
      const index = anIndex();
      const criteria = counts.map((expressions, at) => aCriterion(at + 1, { expressions }));
      perform(index, {
        act: { type: 'import', count: 1 },
        changes: criteria.map((each) => create('criteria', contentOf(each))),
      });
      const before = said(index);
      for (const pick of picks) {
        const alive = index.criteria();
        const [to, from] = [alive[pick % alive.length], alive[(pick + 1) % alive.length]];
        if (to !== undefined && from !== undefined && to !== from)
          perform(index, joinCriteria(index, ids, to.id, [from.id]));
      }
      const total = index.criteria().reduce((sum, { expressions }) => sum + expressions, 0);
      expect(total).toBe(counts.reduce((sum, count) => sum + count, 0));
      for (const { id, joined = [] } of index.criteria()) {
        for (const part of joined) perform(index, splitCriterion(index, ids, id, part.id));
      }
      expect(said(index)).toEqual(before);
    }),
  );
});
