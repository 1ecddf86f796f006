import type { AnyEntityRecord } from '#domain/record/entity.ts';
import type { Stamp } from '#domain/record/stamp.ts';
import { highestOf, joinVectors, withDot } from '#domain/record/vector.ts';
import { type Copy, mergeRecords } from '#merge/merge.ts';
import { type Write, writeRecord } from '#merge/write.ts';
import { idOf, type Kind, kinds, platformId, type Value } from './kinds.ts';
import { expectLaws } from './laws.ts';

/** Two or three tablets with one record, for examples that can be read like a story. */
export const [small] = kinds as [Kind];

export const stampOf = (counter: number, device: string): Stamp => ({
  counter,
  device,
  wall: `${device} ${counter}`,
});

export const content = { id: idOf(0), platformId, alone: 'a', first: 'f', place: 1 };

/** What a tablet holds after its person changed what they saw: by default, the tablet's current record. */
export function write(copy: Copy, device: string, changes: Value, how: Partial<Write> = {}): Copy {
  const stamp = stampOf(highestOf(copy.seen) + 1, device);
  const before = 'before' in how ? how.before : copy.record;
  const after = { id: content.id, platformId, ...fieldsIn({ ...(before ?? content), ...changes }) };
  const record = writeRecord(small.entity, copy.record, { kind: 'put', ...how, before, after }, stamp);
  return { record, seen: withDot(copy.seen, stamp) };
}

/** The fields of a content. An undefined one was emptied. */
const fieldsIn = (record: Value): Value => {
  const names = small.units.flatMap(({ fields }) => fields);
  return Object.fromEntries(
    Object.entries(record).filter(([name, value]) => names.includes(name) && value !== undefined),
  );
};

export const withdraw = (copy: Copy, device: string, how: Partial<Write> = {}): Copy =>
  write(copy, device, {}, { ...how, kind: 'remove' });

/** A person saw every value and chose. */
export const choose = (copy: Copy, device: string, changes: Value): Copy =>
  write(copy, device, changes, { isChoice: true });

/** A record that was just created on tablet A. */
export const made: Copy = {
  record: { ...content, stamp: stampOf(1, 'A') } as AnyEntityRecord,
  seen: { A: 1 },
};

/** Merges two tablets. Each example must also hold in the other direction, and when its result is merged again. */
export function meet(a: Copy, b: Copy): Copy {
  const record = mergeRecords(small.entity, a, b);
  expectLaws(small, a, b, record);
  return { record, seen: joinVectors(a.seen, b.seen) };
}

/** The same copy in a file that does not say what it has seen. */
export const withoutVector = ({ record }: Copy): Copy => ({ record, seen: {} });
