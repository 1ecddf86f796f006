import { expect, test } from 'vitest';
import type { Plan } from '#domain/record/change.ts';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import type { Stored } from '#domain/record/records.ts';
import { records as registry } from '#domain/record/registry.ts';
import type { VersionVector } from '#domain/record/vector.ts';
import { conflictsOf } from '#merge/conflicts.ts';
import { counterFor, outcomeOf } from '#storage/outcome.ts';
import { criterion } from './records.ts';

type File = { readonly records: readonly AnyEntityRecord[]; readonly seen: VersionVector };

const stampOf = (counter: number, device: string) => ({ counter, device, wall: '' });

const planOf = ({ records, seen }: File): Plan => ({
  act: { type: 'import', count: records.length },
  changes: [],
  incoming: { stored: records.map((record) => ({ table: 'criteria', record }) as unknown as Stored), seen },
});

/** What a tablet holds after restoring these files, one after the other. */
const restored = (own: File, ...files: readonly File[]): File =>
  files.reduce((copy, file) => {
    const byId = new Map(copy.records.map((record) => [record.id, record]));
    const plan = planOf(file);
    const stamp = stampOf(counterFor(plan, 10), 'R');
    const record = (table: string, id: string) => (table === 'criteria' ? byId.get(id) : undefined);
    const existing = { record, seen: copy.seen };
    const { stored, seen } = outcomeOf(registry, plan, stamp, existing);
    for (const { record } of stored) byId.set(record.id, record as unknown as AnyEntityRecord);
    return { records: [...byId.values()], seen };
  }, own);

const made = (n: number, changes: object = {}): AnyEntityRecord =>
  ({ ...criterion(n), stamp: stampOf(1, 'A'), ...changes }) as unknown as AnyEntityRecord;

const reworded = (text: string, counter: number, device: string) =>
  made(3, { text, dots: { text: stampOf(counter, device), deleted: stampOf(counter, device) } });

const labelIn = ({ records }: File) =>
  records
    .flatMap((record) => conflictsOf(registry.criteria, record))
    .flatMap(({ values }) => values.map(({ value }) => value['text']));

const own: File = { records: [reworded('Un banc', 2, 'R')], seen: { A: 1, R: 2 } };
const other: File = { records: [reworded('Un siège', 5, 'A')], seen: { A: 6 } };

/**
 * The file of a tablet that lost its database, restored an early backup, and then wrote an act that had waited, based
 * on a version of the record later than that backup.
 */
const partial: File = {
  records: [
    made(4, {
      stamp: stampOf(6, 'A'),
      dots: { text: stampOf(7, 'D'), deleted: stampOf(7, 'D') },
    }),
  ],
  seen: { A: 1, D: 7 },
};

test('A file is believed in what it has seen, even where it holds a later write: nobody’s words are lost by it', () => {
  const orders = [
    [partial, other],
    [other, partial],
    [partial, other, partial],
  ];
  for (const files of orders) {
    const copy = restored(own, ...files);
    expect(labelIn(copy).toSorted()).toEqual(['Un banc', 'Un siège']);
  }
  expect(restored(own, partial).seen).toEqual({ A: 1, D: 7, R: 11 });
});

test('Of a file that does not say what it has seen, its records tell', () => {
  const silent: File = { records: [made(4, { dots: { order: stampOf(6, 'A') } })], seen: {} };
  expect(restored(own, silent).seen).toEqual({ A: 6, R: 11 });
});

test('What is written after a restore comes after everything that the file holds or has seen', () => {
  expect(counterFor(planOf(partial), 3)).toBe(8);
  expect(counterFor(planOf({ ...partial, seen: { A: 1 } }), 3)).toBe(8);
  expect(counterFor(planOf({ ...partial, seen: { A: 20 } }), 3)).toBe(21);
  expect(counterFor(planOf({ records: [], seen: {} }), 3)).toBe(4);
});

test('What an editor writes that outlived its database comes after everything that it had seen', () => {
  const before = made(4, { dots: { order: stampOf(9, 'A') } });
  const plan = {
    ...planOf({ records: [], seen: {} }),
    changes: [{ table: 'criteria', kind: 'put', before, after: before }],
  };
  expect(counterFor(plan as unknown as Plan, 3)).toBe(10);
});
