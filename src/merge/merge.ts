import type { AnyEntityRecord, Entity, Unit } from '#domain/record/entity.ts';
import { byText } from '#domain/record/stamp.ts';
import { covers, type VersionVector } from '#domain/record/vector.ts';
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

/** A copy's record with what that copy has seen. `seen` of a file without a vector: nothing but what it holds. */
export type Copy = { readonly record: AnyEntityRecord; readonly seen: VersionVector };

/** What stays of one side: what the other holds too, or has never seen. What it saw and holds no more was replaced there. */
const staying = (own: readonly Entry[], other: readonly Entry[], seen: VersionVector): readonly Entry[] =>
  own.filter(({ stamp }) => hasDot(other, stamp) || !covers(seen, stamp));

function mergedUnit(unit: Unit, a: Copy, b: Copy): readonly Entry[] {
  const [mine, theirs] = [entriesOf(unit, a.record), entriesOf(unit, b.record)];
  const kept = union(staying(mine, theirs, b.seen), staying(theirs, mine, a.seen));
  // Only copies that contradict each other (a damaged vector) leave nothing: then nothing is dropped.
  return kept.length > 0 ? kept : union(mine, theirs);
}

/** Of two parts that newer versions wrote, the one of the newest; of one version, the last in the alphabet. */
const newest = (...records: readonly AnyEntityRecord[]): AnyEntityRecord['newer'] =>
  records
    .flatMap(({ newer }) => newer ?? [])
    .toSorted((a, b) => b.version - a.version || byText(b.json, a.json))[0];

/** The record whose stamp says who made it: of a record that was made twice, the earlier one. */
const madeFirst = (...records: readonly [AnyEntityRecord, AnyEntityRecord]): AnyEntityRecord =>
  records.toSorted((a, b) => compareStamps(a.stamp, b.stamp))[0] ?? records[0];

/**
 * Two copies of one record as one, unit by unit: what one side saw and replaced goes, everything else stays. More than
 * one value left is a conflict; the latest is shown, the others stand in `siblings` until a person chooses. Pure and
 * total; commutative, associative and idempotent, whatever the age of the copies.
 */
export function mergeRecords(entity: Entity, a: Copy, b: Copy): AnyEntityRecord {
  const registers: Registers = new Map(
    registerUnits(entity).map((unit) => [unit.name, mergedUnit(unit, a, b)]),
  );
  const { id, platformId, stamp } = madeFirst(a.record, b.record);
  return assemble({ id, platformId, stamp, newer: newest(a.record, b.record) }, registers);
}
