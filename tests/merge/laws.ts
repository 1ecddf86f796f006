import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { type AnyEntityRecord, recordFault } from '#domain/record/entity.ts';
import type { Stamp } from '#domain/record/stamp.ts';
import { joinVectors } from '#domain/record/vector.ts';
import { conflictsOf } from '#merge/conflicts.ts';
import { type Copy, mergeRecords } from '#merge/merge.ts';
import { type PlatformCopy, unknownUnit } from './devices.ts';
import { type Kind, platformId, type Unit, type Value } from './kinds.ts';
import { expectedPicture, life, type Picture, replacedIn, unitsOfKind } from './oracle.ts';

const isIn = (record: AnyEntityRecord, field: string): boolean => Object.hasOwn(record, field);

/** What a record says about one unit, read from its shape alone. */
export function valuesIn(record: AnyEntityRecord, { name, fields }: Unit): Picture['units'][string] {
  const own = fields.filter((field) => isIn(record, field));
  const value = Object.fromEntries(own.map((field) => [field, (record as unknown as Value)[field]]));
  const isWithdrawn = name === life.name && record.deleted !== undefined;
  const stamp = isWithdrawn ? record.deleted : (record.dots?.[name] ?? record.stamp);
  const shown = { stamp: stamp as Stamp, value: isWithdrawn ? { deleted: true } : value };
  return [shown, ...(record.siblings?.[name] ?? [])];
}

/** What a record holds of a newer version, with the stamp of the write to the only unit that these histories give it. */
const ofNewerIn = ({ newer, dots }: AnyEntityRecord): Picture['ofNewer'] =>
  newer && { ...newer, stamp: dots?.[unknownUnit] as Stamp };

function pictureOf(kind: Kind, record: AnyEntityRecord): Picture {
  return {
    units: Object.fromEntries(unitsOfKind(kind).map((unit) => [unit.name, valuesIn(record, unit)])),
    isWithdrawn: record.deleted !== undefined,
    ofNewer: ofNewerIn(record),
    conflicts: conflictsOf(kind.entity, record).map(({ unit, values }) => ({
      unit: unit.name,
      values: values.map(({ value }) => value),
    })),
  };
}

/** Compares cheaply first, since nearly all values are equal; shows the difference only if they are not. */
function expectEqual(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toStrictEqual(wanted);
}

/** Expects a copy to hold exactly what the oracle says, in records of a valid shape. */
export function expectAsTheOracle(kind: Kind, copy: PlatformCopy): void {
  const known = new Set([...copy.known.writes, ...copy.known.heard].map(({ record }) => record));
  expectEqual(new Set(copy.records.keys()), known);
  for (const [id, record] of copy.records) {
    expectEqual(pictureOf(kind, record), expectedPicture(kind, copy.known, id));
    expectEqual([record.id, record.platformId], [id, platformId]);
    expectEqual(recordFault(kind.entity, record), undefined);
  }
}

/** Compares letter by letter: two copies with the same content must be the same file. */
const expectSameBytes = (a: AnyEntityRecord, b: AnyEntityRecord): void =>
  expectEqual(JSON.stringify(a), JSON.stringify(b));

/** Merging two records gives the same in either direction, again with its own result, and for each with itself. */
export function expectLaws({ entity }: Kind, a: Copy, b: Copy, merged: AnyEntityRecord): void {
  expectSameBytes(mergeRecords(entity, b, a), merged);
  const result = { record: merged, seen: joinVectors(a.seen, b.seen) };
  for (const copy of [a, b, result]) {
    expectSameBytes(mergeRecords(entity, result, copy), merged);
    expectSameBytes(mergeRecords(entity, copy, result), merged);
    expectEqual(mergeRecords(entity, copy, copy), copy.record);
  }
}

/** Merging three copies gives the same, whichever two are merged first. */
export function expectAssociative({ entity }: Kind, a: Copy, b: Copy, c: Copy): void {
  const join = (x: Copy, y: Copy): Copy => ({
    record: mergeRecords(entity, x, y),
    seen: joinVectors(x.seen, y.seen),
  });
  expectSameBytes(join(join(a, b), c).record, join(a, join(b, c)).record);
  expectEqual(
    joinVectors(joinVectors(a.seen, b.seen), c.seen),
    joinVectors(c.seen, joinVectors(b.seen, a.seen)),
  );
}

/** Expects the record to hold every value that no later write saw and replaced. */
export function expectNothingLost(kind: Kind, copy: PlatformCopy): void {
  const replaced = replacedIn(copy.known);
  for (const write of copy.known.writes) {
    if (replaced.has(write)) continue;
    const record = copy.records.get(write.record) as AnyEntityRecord;
    const unit = unitsOfKind(kind).find(({ name }) => name === write.unit) as Unit;
    const held = valuesIn(record, unit).some(
      ({ stamp, value }) => stamp === write.stamp && isDeepStrictEqual(value, write.value),
    );
    if (!held) expect.fail(`${write.unit} of ${JSON.stringify(write.stamp)} is lost`);
  }
}

/** Expects two copies of a platform to hold the same and to have seen the same. */
export function expectSame(a: PlatformCopy, b: PlatformCopy): void {
  expectEqual(Object.fromEntries(a.records), Object.fromEntries(b.records));
  expectEqual(a.seen, b.seen);
}
