import fc from 'fast-check';
import { expect, test } from 'vitest';
import { create } from '#domain/change.ts';
import type { Criterion } from '#domain/criterion.ts';
import { expressionsLimit } from '#domain/criterion.ts';
import { joinCriteria, splitCriterion } from '#domain/join.ts';
import type { PlatformIndex } from '#domain/platformIndex.ts';
import { createPlatformIndex } from '#domain/platformIndex.ts';
import { contentOf, emptyRecords } from '#domain/record.ts';
import {
  aClassification,
  aCriterion,
  aGroup,
  anIndex,
  aPlatform,
  criterionIdOf,
  groupIdOf,
  perform,
} from '../kit/build.ts';
import { steeredIds } from '../kit/steered.ts';

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

test('joined, the component of any of them stands; split off, each has the host’s', () => {
  const index = anIndex(threeSayIt(), [aClassification(2, 'A08/P'), aClassification(3, 'B01')]);
  perform(index, joinCriteria(index, ids, host, [second, third]));
  expect([host, second, third].map((id) => codeOf(index, id))).toEqual(['A08', undefined, undefined]);
  perform(index, splitCriterion(index, ids, host, third));
  expect([host, third].map((id) => codeOf(index, id))).toEqual(['A08', 'A08']);
});

test('a host without a component gives back the one that was withdrawn with the joined criterion', () => {
  const index = anIndex(threeSayIt(), [aClassification(2, 'A08')]);
  perform(index, joinCriteria(index, ids, host, [second]));
  const own = index.classificationOf(host);
  if (own === undefined) throw new Error('not inherited');
  perform(index, {
    act: { type: 'unclassify', count: 1 },
    changes: [{ table: 'classifications', before: own, kind: 'remove', after: contentOf(own) }],
  });
  perform(index, splitCriterion(index, ids, host, second));
  expect(codeOf(index, second)).toBe('A08');
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

test('where nothing is left of a joined criterion, it is made anew under its own id', () => {
  const joined = [{ id: second, text: 'un boulot', language: 'fr', expressions: 2 }];
  const index = anIndex([aCriterion(1, { expressions: 5, joined })], [aClassification(1, 'A06')]);
  perform(index, splitCriterion(index, ids, host, second));
  expect(index.record('criteria', second)).toMatchObject({
    text: 'un boulot',
    expressions: 2,
    groupId: groupIdOf(1),
  });
  expect(codeOf(index, second)).toBe('A06');
  expect(index.record('criteria', host)?.expressions).toBe(3);
});

test('one that is here already only leaves its host', () => {
  const joined = [{ id: second, text: 'critère 2', language: 'fr', expressions: 1 }];
  const index = anIndex([aCriterion(1, { expressions: 2, joined }), aCriterion(2)]);
  const plan = perform(index, splitCriterion(index, ids, host, second));
  expect(plan.changes).toHaveLength(1);
  expect(said(index)).toEqual([
    ['critère 1', 1],
    ['critère 2', 1],
  ]);
});

test('one that came back by another way and is joined again counts once', () => {
  const joined = [{ id: second, text: 'critère 2', language: 'fr', expressions: 1 }];
  const index = anIndex([aCriterion(1, { expressions: 2, joined }), aCriterion(2, { expressions: 4 })]);
  perform(index, joinCriteria(index, ids, host, [second]));
  expect(said(index)).toEqual([['critère 1', 5]]);
  expect(index.record('criteria', host)?.joined).toEqual([{ ...joined[0], expressions: 4 }]);
});

test('split off after its host went to another question, it follows the host', () => {
  const index = anIndex(threeSayIt());
  perform(index, joinCriteria(index, ids, host, [second]));
  const moved = index.record('criteria', host);
  if (moved === undefined) throw new Error('gone');
  perform(index, {
    act: { type: 'editCriterion', count: 1 },
    changes: [
      { table: 'criteria', before: moved, kind: 'put', after: { ...contentOf(moved), question: 'IB' } },
    ],
  });
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
      const index = createPlatformIndex({ ...emptyRecords(), platforms: [aPlatform()], groups: [aGroup()] });
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
