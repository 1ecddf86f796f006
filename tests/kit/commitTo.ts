import { createPlatformIndex, type PlatformIndex } from '#domain/index/platformIndex.ts';
import type { Plan } from '#domain/record/change.ts';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import { emptyRecords, type PlatformRecords } from '#domain/record/records.ts';
import { records as registry, type TableName } from '#domain/record/registry.ts';
import type { Stamp } from '#domain/record/stamp.ts';
import { emptyVector } from '#domain/record/vector.ts';
import { counterFor, outcomeOf } from '#storage/outcome.ts';
import type { Committed } from '#storage/storage.ts';

const counters = new WeakMap<PlatformIndex, number>();

/** An index over these records, as if they had just been read. */
export const indexOf = (records: Partial<PlatformRecords> = {}): PlatformIndex =>
  createPlatformIndex({ records: { ...emptyRecords(), ...records }, counter: 1, seen: emptyVector });

/**
 * Writes a plan as the storage would, and applies the result to the index. Counters start at 2; the dates are in March
 * 2026.
 */
export function commitTo(index: PlatformIndex, plan: Plan, writer = 'device-a'): Committed {
  const counter = counterFor(plan, counters.get(index) ?? 1);
  counters.set(index, counter);
  const wall = new Date(Date.UTC(2026, 2, 14, 9, counter)).toISOString();
  const stamp: Stamp = { counter, device: writer, wall };
  const record = (table: string, id: string) =>
    index.stored(table as TableName, id) as AnyEntityRecord | undefined;
  const committed = outcomeOf(registry, plan, stamp, { record, seen: index.seen });
  index.apply({ stored: committed.stored, counter, seen: committed.seen });
  return committed;
}
