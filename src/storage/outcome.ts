import type { Erasing } from '#domain/erasure/erase.ts';
import { containerErasure, erasureTable } from '#domain/erasure/erased.ts';
import type { Change, Plan } from '#domain/record/change.ts';
import { vectorOf } from '#domain/record/dots.ts';
import type { AnyEntityRecord, Registry } from '#domain/record/entity.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import type { Stored } from '#domain/record/records.ts';
import { isSame } from '#domain/record/same.ts';
import type { Stamp } from '#domain/record/stamp.ts';
import type { Replaced } from '#domain/record/undo.ts';
import { emptyVector, highestOf, joinVectors, type VersionVector, withDot } from '#domain/record/vector.ts';
import { mergeRecords } from '#merge/merge.ts';
import { writeRecord } from '#merge/write.ts';
import { type Gone, stillInUse, sweep } from './erasing.ts';
import type { Committed, Erased, JournalEntry } from './storage.ts';
import { type ExistingRecords, existingNow, findErasureIn, newWork, type Work } from './work.ts';

const noRecords: ExistingRecords = { record: () => undefined, seen: emptyVector };

/** True for a record that nobody can have written before: the planner did not see one and does not remove one. */
export const isCreation = ({ before, kind }: Change): boolean => before === undefined && kind === 'put';

const everyRecord = ({ changes, incoming }: Plan): readonly { readonly platformId: PlatformId }[] => [
  ...changes.map(({ after }) => after),
  ...(incoming?.stored ?? []).map(({ record }) => record),
];

/** The one platform that a plan changes, undefined for an empty plan. A plan that mixes platforms is a bug. */
export function platformOf(plan: Plan): PlatformId | undefined {
  const all = everyRecord(plan);
  const platformId = all[0]?.platformId;
  if (all.some((record) => record.platformId !== platformId)) {
    throw new Error('A plan must be about one platform');
  }
  return platformId;
}

type Incoming = NonNullable<Plan['incoming']>;

const nothingIncoming: Incoming = { stored: [], seen: emptyVector };

const heldBy = ({ stored }: Incoming): VersionVector =>
  vectorOf(stored.map(({ record }) => record as AnyEntityRecord));

/** What the editors of a plan had seen. One that outlived its database may have seen more than the database now holds. */
const seenByEditors = ({ changes }: Plan): VersionVector =>
  vectorOf(changes.flatMap(({ before }) => (before as AnyEntityRecord | undefined) ?? []));

/**
 * What the incoming copy says it has seen. Only if it does not say (an early version) is this derived from its records.
 * A record that outlived its database may hold a late write of a device of which the copy has not seen everything, so
 * the records alone do not prove what was seen.
 */
const seenBy = (incoming: Incoming): VersionVector =>
  Object.keys(incoming.seen).length > 0 ? incoming.seen : heldBy(incoming);

/**
 * The largest number of values that a plan keeps beside one written value. Each needs its own counter, below the
 * commit's.
 */
const depthOf = ({ changes }: Plan): number =>
  changes
    .flatMap(({ beside }) => Object.values(beside ?? {}))
    .reduce((most, { length }) => Math.max(most, length), 0);

/**
 * A commit's counter: greater than any that this device or the plan holds or has seen, with room for the values kept
 * beside.
 */
export function counterFor(plan: Plan, known: number): number {
  const { incoming = nothingIncoming } = plan;
  const held = [incoming.seen, heldBy(incoming), seenByEditors(plan)];
  return Math.max(known, ...held.map(highestOf)) + 1 + depthOf(plan);
}

function leave(work: Work, table: string, before: AnyEntityRecord | undefined, after: AnyEntityRecord): void {
  const { id } = after;
  const key = `${table}/${id}`;
  if (table !== erasureTable && !work.replaced.has(key)) {
    const item = before === undefined ? { table, id } : { table, id, before };
    work.replaced.set(key, item as unknown as Replaced);
  }
  work.stored.set(key, { table, record: after } as unknown as Stored);
}

function adopt(work: Work, { table, record }: Stored, seen: VersionVector): void {
  const entity = work.registry[table];
  if (entity === undefined) return;
  const here = existingNow(work, table, record.id);
  const theirs = { record: record as AnyEntityRecord, seen };
  const merged =
    here === undefined
      ? theirs.record
      : mergeRecords(entity, { record: here, seen: work.existing.seen }, theirs);
  if (here === undefined || !isSame(here, merged)) leave(work, table, here, merged);
}

/** Whatever is written to an erased record is dropped: the erasure wins, also over what was written later. */
const isErased = (work: Work, table: string, id: string): boolean =>
  table !== 'platforms' && table !== erasureTable && findErasureIn(work)(id) !== undefined;

function write(work: Work, change: Change): void {
  const { table } = change;
  const entity = work.registry[table];
  if (entity === undefined || isErased(work, table, change.after.id)) return;
  const here = existingNow(work, table, change.after.id);
  const record = writeRecord(entity, here, change as never, work.stamp);
  if (record !== here) leave(work, table, here, record);
}

/** Adds what the act left of a record that existed before; for a created record its id is enough. */
function withAfter(item: Replaced, stored: ReadonlyMap<string, Stored>): Replaced {
  const after = stored.get(`${item.table}/${item.id}`)?.record;
  return item.before === undefined || after === undefined ? item : { ...item, after };
}

/**
 * The field with which a plan puts a record into an erased one (a post-it into an erased group), undefined if there is
 * none. Nobody would ever see that record, so the plan must be refused and its words kept.
 */
function refusedFieldOf(work: Work, { changes }: Plan): string | undefined {
  for (const { table, kind, after } of changes) {
    if (kind === 'remove' || isErased(work, table, after.id)) continue;
    const container = containerErasure(work.registry, table, after, findErasureIn(work));
    if (container !== undefined) return `${table}.${container.field}`;
  }
  return undefined;
}

/** What a plan leads to. */
export type Outcome = Committed & {
  /** Rows that are no more, because they are erased. */
  readonly gone: readonly Gone[];
  /** The field because of which the plan must be refused as unreadable. */
  readonly refusedField?: string | undefined;
};

/**
 * The written records, those that the act replaced first, in the same order, then the erasures, which are no part of
 * the act.
 */
function storedOf({ stored }: Work): readonly Stored[] {
  const all = [...stored.values()];
  return [
    ...all.filter(({ table }) => table !== erasureTable),
    ...all.filter(({ table }) => table === erasureTable),
  ];
}

/**
 * Computes everything that a plan leads to, given the existing records: what to write, what that replaces, and what has
 * been seen from then on. Pure.
 */
export function outcomeOf(
  registry: Registry,
  plan: Plan,
  stamp: Stamp,
  existing: ExistingRecords = noRecords,
): Outcome {
  const work = newWork(registry, stamp, existing);
  const { incoming = nothingIncoming } = plan;
  for (const item of incoming.stored) adopt(work, item, incoming.seen);
  const refusedField = refusedFieldOf(work, plan);
  for (const change of plan.changes) write(work, change);
  const gone = plan.incoming === undefined ? [] : sweep(work);
  const entry: JournalEntry = {
    act: plan.act,
    counter: stamp.counter,
    device: stamp.device,
    wall: stamp.wall,
    replaced: [...work.replaced.values()].map((item) => withAfter(item, work.stored)),
    ...(plan.id === undefined ? {} : { planId: plan.id }),
  };
  const seen = withDot(joinVectors(existing.seen, seenBy(incoming)), stamp);
  return { entry, stored: storedOf(work), seen, gone, refusedField };
}

/**
 * What erasing records leads to: their erasures, and the rows that are no more. What somebody brought back meanwhile, in
 * another window for instance, is left alone. Pure.
 */
export function erasureOutcomeOf(
  registry: Registry,
  { platformId, day, items }: Erasing,
  stamp: Stamp,
  existing: ExistingRecords,
): Erased & { readonly gone: readonly Gone[] } {
  const work = newWork(registry, stamp, existing);
  const inUse = stillInUse(work, items);
  for (const { table, id } of items) {
    if (inUse.has(id) || isErased(work, table, id)) continue;
    leave(work, erasureTable, undefined, { id, platformId, stamp, table, day } as unknown as AnyEntityRecord);
  }
  const gone = sweep(work);
  return { stored: storedOf(work), counter: stamp.counter, seen: withDot(existing.seen, stamp), gone };
}
