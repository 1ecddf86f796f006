import type { Laid } from '#domain/index/overlay.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import type { Change, Plan } from '#domain/record/change.ts';
import { dotsIn } from '#domain/record/dots.ts';
import type { AnyEntityRecord, Sibling } from '#domain/record/entity.ts';
import type { Ids } from '#domain/record/identity.ts';
import type { AnyRecord, PlatformRecords } from '#domain/record/records.ts';
import { records, tableNames } from '#domain/record/registry.ts';
import type { Stamp } from '#domain/record/stamp.ts';
import { highestOf, type VersionVector, withDot } from '#domain/record/vector.ts';
import { writeRecord } from '#merge/write.ts';

const mark = 'pending:';
const pendingCounter = Number.MAX_SAFE_INTEGER;

/** The stamp of a plan that is shown before it is written. It names the plan as its writer. */
const pendingStamp = (planId: string): Stamp => ({
  counter: pendingCounter,
  device: `${mark}${planId}`,
  wall: '',
});

const writtenOver =
  (change: Change, stamp: Stamp, stamps: CommittedStamps): Laid['over'] =>
  (existing) => {
    const before = change.before && withCommittedStamps(change.before, stamps);
    const write = { ...change, before } as never;
    const entity = records[change.table];
    return writeRecord(entity, existing as AnyEntityRecord | undefined, write, stamp) as unknown as AnyRecord;
  };

/**
 * The records as a plan will change them, shown at once and never written; the real stamps come with the commit. Only
 * the fields that the plan changes are laid over a record, so what another tab writes to its other fields stays
 * visible.
 */
export function provisional(plan: Plan & { readonly id: string }, stamps: CommittedStamps): readonly Laid[] {
  const stamp = pendingStamp(plan.id);
  const laid = new Map<string, Laid>();
  for (const change of plan.changes) {
    const { table } = change;
    const { id } = change.after;
    const key = `${table}/${id}`;
    const own = writtenOver(change, stamp, stamps);
    const earlier = laid.get(key)?.over;
    const over: Laid['over'] = earlier === undefined ? own : (existing) => own(earlier(existing));
    laid.set(key, { table, id, over });
  }
  return [...laid.values()];
}

/** True for the stamp of an act that is shown and not yet written. */
export const isPending = ({ device }: Pick<Stamp, 'device'>): boolean => device.startsWith(mark);

/** True while part of a record is shown on the screen and not yet in the database. */
export const isProvisional = (record: AnyRecord): boolean =>
  dotsIn(record as unknown as AnyEntityRecord).some(isPending);

/** The stamps of commits, by the id of their plan. */
export type CommittedStamps = { get(planId: string): Stamp | undefined };

const mapValues = <T>(
  map: Readonly<Record<string, T>>,
  change: (value: T) => T,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]));

function committedStamp(stamp: Stamp, stamps: CommittedStamps): Stamp {
  const committed = isPending(stamp) ? stamps.get(stamp.device.slice(mark.length)) : undefined;
  if (committed === undefined) return stamp;
  // The values that a plan keeps beside a written value have lower counters than that value.
  return { ...committed, counter: committed.counter - (pendingCounter - stamp.counter) };
}

/** A record that was seen while an act on it was waiting, with the stamps that the act received when it was written. */
function withCommittedStamps<R extends AnyRecord>(record: R, stamps: CommittedStamps): R {
  if (!isProvisional(record)) return record;
  const real = (stamp: Stamp): Stamp => committedStamp(stamp, stamps);
  const { stamp, deleted, dots, siblings, ...rest } = record as unknown as AnyEntityRecord;
  const sibling = (each: Sibling): Sibling => ({ ...each, stamp: real(each.stamp) });
  return {
    ...rest,
    stamp: real(stamp),
    ...(deleted === undefined ? {} : { deleted: real(deleted) }),
    ...(dots === undefined ? {} : { dots: mapValues(dots, real) }),
    ...(siblings === undefined ? {} : { siblings: mapValues(siblings, (list) => list.map(sibling)) }),
  } as unknown as R;
}

/**
 * All records of a platform for a file, including those that still wait to be written; these get a writer name of their
 * own.
 */
export function recordsForFile(
  index: PlatformIndex,
  ids: Ids,
  wall: string,
): { readonly records: PlatformRecords; readonly seen: VersionVector } {
  const all = index.records();
  const counter = highestOf(index.seen) + 1;
  const own: Stamp = { counter, device: `file.${ids.next()}`, wall };
  const stamps = { get: () => own };
  let isOwnUsed = false;
  const entries = tableNames.map((table) => [
    table,
    all[table].map((record) => {
      if (!isProvisional(record)) return record;
      isOwnUsed = true;
      return withCommittedStamps(record, stamps);
    }),
  ]);
  const seen = isOwnUsed ? withDot(index.seen, own) : index.seen;
  return { records: Object.fromEntries(entries) as PlatformRecords, seen };
}

function withSeen(change: Change, stamps: CommittedStamps): Change {
  if (change.before === undefined) return change;
  const before = withCommittedStamps(change.before, stamps);
  // The seen record came from an act that was never written: then there was no record to see.
  return { ...change, before: isPending(before.stamp) ? undefined : before } as Change;
}

/** A plan ready to be written: the records that the person saw get the stamps they have in the database. */
export const withCommittedSeen = <P extends Plan>(plan: P, stamps: CommittedStamps): P => ({
  ...plan,
  changes: plan.changes.map((change) => withSeen(change, stamps)),
});
