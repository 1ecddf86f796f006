import { expect, test } from 'vitest';
import { readPlan } from '#domain/record/readPlan.ts';
import { dataVersion, records } from '#domain/record/registry.ts';

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
