import type { AnyEntityRecord, Entity, Unit } from '#domain/record/entity.ts';
import { covers, type VersionVector } from '#domain/record/vector.ts';
import { latestPart, newerPartOf } from './newerPart.ts';
import {
  assemble,
  compareStamps,
  type Entry,
  entriesOf,
  hasDot,
  type Registers,
  registerUnits,
  union,
} from './register.ts';

/**
 * A record of one copy, with what that copy has seen. For a file without a vector, `seen` covers only what the file
 * holds.
 */
export type Copy = { readonly record: AnyEntityRecord; readonly seen: VersionVector };

/**
 * The entries of one side that remain: those the other side also holds, and those it has never seen. An entry that the
 * other side saw but no longer holds was replaced there.
 */
const staying = (own: readonly Entry[], other: readonly Entry[], seen: VersionVector): readonly Entry[] =>
  own.filter(({ stamp }) => hasDot(other, stamp) || !covers(seen, stamp));

function mergedUnit(unit: Unit, a: Copy, b: Copy): readonly Entry[] {
  const [mine, theirs] = [entriesOf(unit, a.record), entriesOf(unit, b.record)];
  const kept = union(staying(mine, theirs, b.seen), staying(theirs, mine, a.seen));
  // Nothing is left only if the copies contradict each other (a damaged vector). Then nothing is dropped.
  return kept.length > 0 ? kept : union(mine, theirs);
}

/** The record whose stamp says who created it. If a record was created twice, the earlier one. */
const madeFirst = (...records: readonly [AnyEntityRecord, AnyEntityRecord]): AnyEntityRecord =>
  records.toSorted((a, b) => compareStamps(a.stamp, b.stamp))[0] ?? records[0];

/**
 * Merges two copies of one record, unit by unit. A value that one side saw and replaced is dropped; every other value
 * stays. If more than one value is left, there is a conflict: the latest value is shown and the others stay in
 * `siblings` until a person chooses. Pure and total; commutative, associative and idempotent, whatever the age of the
 * copies.
 */
export function mergeRecords(entity: Entity, a: Copy, b: Copy): AnyEntityRecord {
  const registers: Registers = new Map(
    registerUnits(entity).map((unit) => [unit.name, mergedUnit(unit, a, b)]),
  );
  const { id, platformId, stamp } = madeFirst(a.record, b.record);
  const part = latestPart(newerPartOf(entity, a.record), newerPartOf(entity, b.record));
  return assemble({ id, platformId, stamp }, registers, part);
}
