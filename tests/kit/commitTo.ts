import type { Erasing } from '#domain/erasure/erase.ts';
import { createPlatformIndex, type News, type PlatformIndex } from '#domain/index/platformIndex.ts';
import type { Plan } from '#domain/record/change.ts';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import type { Problem } from '#domain/record/problem.ts';
import { emptyRecords, type PlatformRecords, type Stored } from '#domain/record/records.ts';
import { type RecordByTable, records as registry, type TableName } from '#domain/record/registry.ts';
import type { Result } from '#domain/record/result.ts';
import { asSeen, type Seen } from '#domain/record/seen.ts';
import type { Stamp } from '#domain/record/stamp.ts';
import { emptyVector } from '#domain/record/vector.ts';
import { counterFor, erasureOutcomeOf, outcomeOf } from '#storage/outcome.ts';
import { existingIn } from '#storage/readEverything.ts';
import type { Committed, Erased } from '#storage/storage.ts';
import type { Tables } from '#storage/work.ts';

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
  const all = () => index.records() as unknown as Tables;
  const {
    refusedField,
    gone: _gone,
    ...committed
  } = outcomeOf(registry, plan, stamp, {
    ...{ record, seen: index.seen, all },
  });
  if (refusedField !== undefined) throw new Error(`belongs to something erased: ${refusedField}`);
  index.apply({ stored: committed.stored, counter, seen: committed.seen });
  return committed;
}

/** A record as a person sees it when they open an editor. */
export function seenIn<T extends TableName>(
  index: PlatformIndex,
  table: T,
  id: string,
): Seen<RecordByTable[T]> {
  const record = index.record(table, id);
  if (record === undefined) throw new Error(`nothing to see: ${table} ${id}`);
  return asSeen(record);
}

/** The event that another tab receives for a commit of these records. */
export const newsOf = (stored: readonly Stored[], counter = 2): News => ({
  stored,
  counter,
  seen: emptyVector,
});

/** Executes a plan as a commit would, and applies the result to the index. */
export function perform(index: PlatformIndex, plan: Result<Plan, Problem> | Plan): Plan {
  const good = 'ok' in plan ? (plan.ok ? plan.value : undefined) : plan;
  if (good === undefined) throw new Error(`the plan was refused: ${JSON.stringify(plan)}`);
  commitTo(index, good);
  return good;
}

/** Erases records as the storage would, and applies the result to the index. */
export function eraseIn(index: PlatformIndex, erasing: Erasing, writer = 'device-a'): Erased {
  const counter = (counters.get(index) ?? 1) + 1;
  counters.set(index, counter);
  const stamp: Stamp = {
    counter,
    device: writer,
    wall: new Date(Date.UTC(2026, 2, 14, 9, counter)).toISOString(),
  };
  const existing = existingIn(index.records() as unknown as Tables, index.seen);
  const { stored, seen } = erasureOutcomeOf(registry, erasing, stamp, existing);
  index.apply({ stored, counter, seen });
  return { stored, counter, seen };
}
