import { expect, test } from 'vitest';
import { readPlan } from '#domain/record/readPlan.ts';
import { contentOf } from '#domain/record/records.ts';
import { dataVersion, records } from '#domain/record/registry.ts';
import { aCriterion, aGroup } from '../../kit/build.ts';

const id = '01900000-0001-7000-8000-000000000001';

/** What every record has, of whatever table: nothing else is looked at where a table has no fields of its own. */
const record = { id, platformId: id, stamp: { counter: 1, device: 'a.1', wall: '' } };
const withSiblings = { ...record, siblings: { name: [{ stamp: record.stamp, value: {} }] } };

/** A plan that brings another copy in, with one record of a table. */
const bringing = (table: unknown, item: object): unknown => ({
  act: { type: 'import', count: 1 },
  changes: [],
  incoming: { seen: {}, stored: [{ table, record: item }] },
});

/** A plan that changes one record of a table. */
const changing = (table: unknown): unknown => ({
  act: { type: 'import', count: 1 },
  changes: [{ table, kind: 'put', before: record, after: { id, platformId: id } }],
});

const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'chairs', '', 7, null, ['criteria']];

test.each(names)(
  'A plan that waits and brings in a table named %j is no plan, and nothing is thrown',
  (name) => {
    expect(readPlan(records, bringing(name, record), dataVersion)).toBeUndefined();
    expect(readPlan(records, bringing(name, withSiblings), dataVersion)).toBeUndefined();
  },
);

test.each(names)(
  'A plan that waits and changes a table named %j is no plan, in any version of the data',
  (name) => {
    for (let version = 1; version <= dataVersion; version += 1) {
      expect(readPlan(records, changing(name), version)).toBeUndefined();
    }
  },
);

const seen = aCriterion(1);
const { stamp: _stamp, ...content } = seen;
const change = {
  table: 'criteria',
  kind: 'put',
  before: seen,
  after: { ...contentOf(seen), text: 'Un toit' },
};
const plan = { act: { type: 'editCriterion', count: 1 }, changes: [change], id: 'one-intent' };
const brought = {
  ...plan,
  changes: [],
  incoming: { seen: { a: 1 }, stored: [{ table: 'groups', record: aGroup() }] },
};

const read = (value: unknown, version = dataVersion) => readPlan(records, value, version);

test('A plan that waits is read as it was: its act, its changes, what it brings in, and which intent it is', () => {
  expect(read(plan)).toEqual(plan);
  expect(read(brought)).toEqual(brought);
  const { id: _intent, ...without } = plan;
  expect(read(without)).toEqual(without);
  expect(Object.keys(read(without) ?? {})).toEqual(['act', 'changes']);
  expect(Object.keys(read({ ...plan, id: 7 }) ?? {})).toEqual(['act', 'changes']);
});

test('A withdrawal, a creation, and values to be kept beside are read too', () => {
  const withdrawn = { ...change, kind: 'remove' };
  const created = { ...change, before: undefined };
  const beside = { ...change, beside: { text: [{ text: 'Une maison', language: 'fr' }], deleted: [] } };
  for (const each of [withdrawn, created, beside]) {
    expect(read({ ...plan, changes: [each] })).toEqual({ ...plan, changes: [each] });
  }
});

const withChange = (more: object): unknown => ({ ...plan, changes: [{ ...change, ...more }] });
const withIncoming = (more: object): unknown => ({ ...brought, incoming: { ...brought.incoming, ...more } });

test.each<readonly [string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'plan'],
  ['a list', [plan]],
  ['no act', { ...plan, act: undefined }],
  ['an act of no known kind', { ...plan, act: { type: 'repaint', count: 1 } }],
  ['an act without a number', { ...plan, act: { type: 'editCriterion' } }],
  ['an act with half a record', { ...plan, act: { type: 'editCriterion', count: 0.5 } }],
  ['no list of changes', { ...plan, changes: { 0: change } }],
  ['a change that is null', { ...plan, changes: [change, null] }],
  ['a change without a table', withChange({ table: undefined })],
  ['a change of no known kind', withChange({ kind: 'burn' })],
  ['a change to nothing', withChange({ after: undefined })],
  ['a change to a list', withChange({ after: [] })],
  ['an unknown field', withChange({ after: { ...content, colour: 'red' } })],
  ['a text that is a number', withChange({ after: { ...content, text: 7 } })],
  ['what was seen being a text', withChange({ before: 'seen' })],
  ['what was seen being another record', withChange({ before: aCriterion(2) })],
  ['what was seen being damaged', withChange({ before: { ...seen, text: 7 } })],
  ['values beside that are no lists', withChange({ beside: { text: 7 } })],
  ['values beside of an unknown unit', withChange({ beside: { colour: [{}] } })],
  ['values beside that are no object', withChange({ beside: 'text' })],
  ['no change at all', { ...plan, changes: [] }],
  [
    'records of two platforms',
    { ...plan, changes: [change, { ...change, after: { ...change.after, platformId: id } }] },
  ],
  ['something brought in that is no object', { ...brought, incoming: 7 }],
  ['nothing that was brought in', withIncoming({ stored: 7 })],
  ['nothing that the other copy had seen', withIncoming({ seen: 7 })],
  ['something brought in that is no record', withIncoming({ stored: [7] })],
  [
    'a damaged record brought in',
    withIncoming({ stored: [{ table: 'groups', record: { ...aGroup(), name: 7 } }] }),
  ],
  [
    'a good record and a damaged one brought in',
    withIncoming({ stored: [...brought.incoming.stored, { table: 'groups', record: {} }] }),
  ],
  [
    'records of one platform, and one of another brought in',
    { ...brought, changes: [{ ...change, before: undefined, after: { ...change.after, platformId: id } }] },
  ],
])('A plan that waits, with %s, is no plan', (_, value) => {
  expect(read(value)).toBeUndefined();
});

test('A plan of a version that does not exist is no plan, whether too new or too old', () => {
  expect(read(plan, dataVersion + 1)).toBeUndefined();
  expect(read(plan, 0)).toBeUndefined();
  expect(read(plan, -1)).toBeUndefined();
});
