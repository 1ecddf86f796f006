import { expect, test } from 'vitest';
import { type AnyEntityRecord, recordFault } from '#domain/record/entity.ts';
import { covers, highestOf, joinVectors, withDot } from '#domain/record/vector.ts';
import { conflictsOf } from '#merge/conflicts.ts';
import { type Copy, mergeRecords } from '#merge/merge.ts';
import { inShownOrder } from '#merge/register.ts';
import { writeRecord } from '#merge/write.ts';
import { choose, content, made, meet, small, stampOf, withdraw, write } from './tablets.ts';

test('Saving without having changed anything leaves the record as it is', () => {
  expect(write(made, 'B', {}).record).toBe(made.record);
  expect(choose(made, 'B', {}).record).toBe(made.record);
  const withdrawn = withdraw(made, 'A');
  expect(withdraw(withdrawn, 'B').record).toBe(withdrawn.record);
});

test('A record that nobody had made is kept as it was written, with the stamp of that write', () => {
  const stamp = stampOf(1, 'A');
  const record = writeRecord(
    small.entity,
    undefined,
    { before: undefined, kind: 'put', after: content },
    stamp,
  );
  expect(record).toStrictEqual({ ...content, stamp });
});

test('A field that nobody knows is not dropped from a new record: whoever reads it back refuses the whole', () => {
  const after = { ...content, colour: 'red' };
  const creation = { before: undefined, kind: 'put', after } as const;
  const record = writeRecord(small.entity, undefined, creation, stampOf(1, 'A'));
  expect(recordFault(small.entity, record)).toBe('colour');
});

test('Every write says that the record is alive, whatever else it changes', () => {
  const { dots } = write(made, 'B', { alone: 'b' }).record;
  expect(dots).toEqual({ alone: stampOf(2, 'B'), deleted: stampOf(2, 'B') });
});

test('A record keeps the stamp of the write that made it, and its fields are in the order of their kind', () => {
  const { record } = write(made, 'B', { maybe: 'm' });
  expect(record.stamp).toEqual(made.record.stamp);
  expect(Object.keys(record)).toEqual([
    'id',
    'platformId',
    'stamp',
    'alone',
    'maybe',
    'first',
    'place',
    'dots',
  ]);
});

test('Of two writes of one act on one record, only the later is kept', () => {
  const stamp = stampOf(2, 'A');
  const after = (alone: string) => ({ ...content, alone });
  const once = writeRecord(
    small.entity,
    made.record,
    { before: made.record, kind: 'put', after: after('b') },
    stamp,
  );
  const twice = writeRecord(
    small.entity,
    once,
    { before: made.record, kind: 'put', after: after('c') },
    stamp,
  );
  expect(twice).toMatchObject({ alone: 'c' });
  expect(twice.siblings).toBeUndefined();
});

test('A correction of a record that is gone from here is written over what its person saw', () => {
  const edited = write(made, 'B', { alone: 'b' }).record;
  const write2 = { before: edited, kind: 'put', after: { ...content, alone: 'c' } } as const;
  const record = writeRecord(small.entity, undefined, write2, stampOf(3, 'A'));
  expect(record).toMatchObject({ alone: 'c', stamp: made.record.stamp });
  expect(record.siblings).toBeUndefined();
});

test('The withdrawal of a record that was never here is kept, so that a copy that has it hears of it', () => {
  const stamp = stampOf(3, 'A');
  const record = writeRecord(
    small.entity,
    undefined,
    { before: undefined, kind: 'remove', after: content },
    stamp,
  );
  expect(record).toStrictEqual({ ...content, stamp, deleted: stamp });
});

test('A choice where only one unit is in conflict leaves the others as they are', () => {
  const met = meet(write(made, 'A', { alone: 'b' }), write(made, 'B', { alone: 'c' }));
  const { dots } = choose(met, 'C', { alone: 'b' }).record;
  expect(Object.keys(dots ?? {})).toEqual(['alone', 'deleted']);
});

const newer = (version: number, json: string): Copy => ({
  ...made,
  record: { ...made.record, newer: { version, json } },
});

test('What a newer version of the program wrote stays with the record, the newest where two copies differ', () => {
  const [old, young] = [newer(4, '{"a":2}'), newer(5, '{"a":1}')];
  expect(meet(old, young).record.newer).toEqual({ version: 5, json: '{"a":1}' });
  expect(meet(newer(5, '{"a":2}'), young).record.newer).toEqual({ version: 5, json: '{"a":2}' });
  expect(meet(made, young).record.newer).toEqual({ version: 5, json: '{"a":1}' });
  expect(write(young, 'B', { alone: 'b' }).record.newer).toEqual({ version: 5, json: '{"a":1}' });
});

/** A record as a newer version leaves it after writing a field that this version does not know. */
const moodOf = (counter: number, device: string, mood: string, version = 5): Copy => {
  const { record, seen } = newer(version, `{"mood":"${mood}"}`);
  return { seen, record: { ...record, dots: { ...record.dots, mood: stampOf(counter, device) } } };
};
const partIn = ({ record }: Copy): string | undefined => record.newer?.json;

test('Of what one newer version wrote on two copies, the later stays, whatever its letters', () => {
  const [first, then] = [moodOf(3, 'A', 'worried'), moodOf(4, 'B', 'calm')];
  expect(partIn(meet(first, then))).toBe('{"mood":"calm"}');
  expect(partIn(meet(newer(5, '{"mood":"worried"}'), then))).toBe('{"mood":"calm"}');
  expect(partIn(meet(moodOf(9, 'A', 'worried', 4), then))).toBe('{"mood":"calm"}');
});

test('Which of two such writes is the later is still known after a merge and after a write of this version', () => {
  const [first, then, last] = [moodOf(3, 'A', 'worried'), moodOf(4, 'B', 'calm'), moodOf(5, 'C', 'brave')];
  expect(meet(meet(first, then), last).record).toEqual(meet(first, meet(then, last)).record);
  const written = write(then, 'B', { alone: 'b' });
  expect(written.record.dots).toMatchObject({ mood: stampOf(4, 'B') });
  expect(partIn(meet(first, written))).toBe('{"mood":"calm"}');
});

test('A field that a newer version emptied does not come back from an earlier copy', () => {
  const emptied = {
    ...moodOf(4, 'B', ''),
    record: { ...moodOf(4, 'B', '').record, newer: { version: 5, json: '{}' } },
  };
  expect(partIn(meet(moodOf(3, 'A', 'worried'), emptied))).toBe('{}');
});

test('Where the newer version left no stamp of its writes, both copies still agree on one part', () => {
  const [a, b] = [newer(5, '{"mood":"calm"}'), newer(5, '{"mood":"worried"}')];
  expect(meet(a, b).record).toEqual(meet(b, a).record);
});

test('The stamps of a newer part stand in one order, so that equal copies are equal files', () => {
  const dots = { mood: stampOf(3, 'A'), colour: stampOf(3, 'A') };
  const a = { ...made, record: { ...newer(5, '{}').record, dots } };
  const b = { ...made, record: { ...a.record, dots: { colour: dots.colour, mood: dots.mood } } };
  expect(JSON.stringify(meet(a, b).record)).toBe(JSON.stringify(meet(b, a).record));
});

test('Two copies that each claim to have replaced what the other holds lose nothing', () => {
  const a = { ...write(made, 'A', { alone: 'b' }), seen: { A: 9, B: 9 } };
  const b = { ...write(made, 'B', { alone: 'c' }), seen: { A: 9, B: 9 } };
  expect(mergeRecords(small.entity, a, b)).toMatchObject({
    alone: 'c',
    siblings: { alone: [{ value: { alone: 'b' } }] },
  });
  expect(mergeRecords(small.entity, b, a)).toStrictEqual(mergeRecords(small.entity, a, b));
});

/** Early versions gave one stamp twice when a profile was copied: one dot with two values. */
const twin = (alone: string, wall = 'A 1'): Copy => ({
  record: { ...made.record, stamp: { counter: 1, device: 'A', wall }, alone } as AnyEntityRecord,
  seen: { A: 1 },
});

test('Two values under one stamp are both kept, in one order', () => {
  const values = (copy: Copy) => conflictsOf(small.entity, copy.record).flatMap((unit) => unit.values);
  const met = meet(twin('b'), twin('c'));
  expect(values(met).map(({ value }) => value)).toEqual([{ alone: 'c' }, { alone: 'b' }]);
  const later = meet(twin('b', 'A 2'), twin('c', 'A 1'));
  expect(values(later).map(({ value }) => value)).toEqual([{ alone: 'b' }, { alone: 'c' }]);
});

test('A record that a device and its copy made under one stamp, at two times, is of the earlier time everywhere', () => {
  const met = meet(twin('b', 'A 2'), twin('c', 'A 1'));
  const later = { counter: 1, device: 'A', wall: 'A 2' };
  expect(met.record).toEqual({
    ...{ ...content, alone: 'b', stamp: stampOf(1, 'A'), dots: { alone: later } },
    siblings: { alone: [{ stamp: stampOf(1, 'A'), value: { alone: 'c' } }] },
  });
  expect(meet(met, write(twin('d', 'A 3'), 'B', { maybe: 'm' })).record).toMatchObject({
    ...{ alone: 'd', maybe: 'm' },
    siblings: { alone: [{ value: { alone: 'b' } }, { value: { alone: 'c' } }] },
  });
});

/** Pairs of values of one unit, in the order in which they must always be shown. */
const ordered: readonly (readonly [unknown, unknown])[] = [
  ['b', 'a'],
  [
    { x: 2, y: 0 },
    { y: 9, x: 1 },
  ],
  [{ y: 0 }, { x: 0 }],
  [
    [1, 3],
    [1, 2],
  ],
  [
    [12, 3],
    [1, 23],
  ],
  [null, 'n'],
  [undefined, 'x'],
  [{ x: null }, { x: 1 }],
  [{}, undefined],
  [{ 0: 'x' }, ['x']],
];

test.each(ordered)('Under one stamp, %j is always shown before %j', (first, second) => {
  const entries = [first, second].map((a) => ({ stamp: stampOf(1, 'A'), value: { a } }));
  expect(inShownOrder(entries)).toEqual(entries);
  expect(inShownOrder(entries.toReversed())).toEqual(entries);
});

test('A correction of one of two values under one stamp leaves the other beside it', () => {
  const saved = write(meet(twin('b'), twin('c')), 'A', { alone: 'd' });
  expect(saved.record).toMatchObject({ alone: 'd', siblings: { alone: [{ value: { alone: 'b' } }] } });
});

test('A vector covers what its writers wrote up to their counter, and nothing of anybody else', () => {
  expect(covers({ A: 2 }, stampOf(2, 'A'))).toBe(true);
  expect(covers({ A: 2 }, stampOf(3, 'A'))).toBe(false);
  expect(covers({ A: 2 }, stampOf(0, 'B'))).toBe(false);
  expect(covers({}, { counter: 0, device: 'toString' })).toBe(false);
});

test('Two vectors together cover what either covers', () => {
  expect(joinVectors({ A: 2, B: 1 }, { A: 1, B: 3, C: 1 })).toEqual({ A: 2, B: 3, C: 1 });
  expect(joinVectors({}, { toString: 1 } as never)).toEqual({ toString: 1 });
});

test('A vector never goes back, whatever is added to it', () => {
  expect(withDot({ A: 2 }, stampOf(3, 'A'))).toEqual({ A: 3 });
  expect(withDot({ A: 2 }, stampOf(1, 'A'))).toEqual({ A: 2 });
  expect(withDot({}, { counter: 1, device: 'toString' })).toEqual({ toString: 1 });
});

test('The greatest counter of a vector is found, 0 in an empty one, and also among very many writers', () => {
  expect(highestOf({ A: 2, B: 7, C: 1 })).toBe(7);
  expect(highestOf({})).toBe(0);
  const many = Object.fromEntries(Array.from({ length: 150_000 }, (_, at) => [`d${at}`, at]));
  expect(highestOf(many)).toBe(149_999);
});
