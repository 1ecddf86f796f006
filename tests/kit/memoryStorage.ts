import { withoutErased } from '#domain/erasure/erased.ts';
import type { Plan } from '#domain/record/change.ts';
import { type AnyEntityRecord, recordFault } from '#domain/record/entity.ts';
import type { Clock, PlatformId } from '#domain/record/identity.ts';
import { localDay } from '#domain/record/localDay.ts';
import { type AnyRecord, emptyRecords, type Stored } from '#domain/record/records.ts';
import { records as registry, type TableName, tableNames } from '#domain/record/registry.ts';
import { done, refused } from '#domain/record/result.ts';
import { deviceOf } from '#domain/record/stamp.ts';
import { emptyVector, type VersionVector } from '#domain/record/vector.ts';
import { countAll, shownCounts } from '#storage/counts.ts';
import type { Gone } from '#storage/erasing.ts';
import { counterFor, erasureOutcomeOf, type Outcome, outcomeOf, platformOf } from '#storage/outcome.ts';
import { existingIn } from '#storage/readEverything.ts';
import {
  type JournalEntry,
  journalLimit,
  type Storage,
  type StorageEvent,
  type StorageProblem,
} from '#storage/storage.ts';
import { steeredClock } from './steered.ts';

/** The data that the tabs of one device share. Pass the same disk to two storages to get two tabs. */
export type MemoryDisk = {
  counter: number;
  readonly rows: Map<TableName, Map<string, AnyRecord>>;
  readonly journal: Map<PlatformId, JournalEntry[]>;
  readonly seen: Map<PlatformId, VersionVector>;
  /** The days on which platforms were erased. */
  readonly gone: Map<PlatformId, string>;
  readonly tabs: Set<(event: StorageEvent) => void>;
};

export const createMemoryDisk = (): MemoryDisk => ({
  counter: 0,
  rows: new Map(tableNames.map((table) => [table, new Map()])),
  journal: new Map(),
  seen: new Map(),
  gone: new Map(),
  tabs: new Set(),
});

export type MemoryStorage = Storage & {
  /** For another tab of the same device. */
  readonly disk: MemoryDisk;
  /** Makes the next commit or erasure fail with this problem and store nothing. */
  failNext(problem: StorageProblem): void;
  /** Holds back the commits made from now on until the returned function is called. */
  hold(): () => void;
  /** Closes the database while the page is open, as a newer build or an eviction does. */
  cut(): void;
};

export type MemoryStorageSettings = {
  readonly clock?: Clock;
  /** The name under which this tab writes. */
  readonly writer?: string;
  readonly disk?: MemoryDisk;
};

type Forgotten = { readonly stored: readonly Stored[]; readonly gone: readonly Gone[] };

const bringsPlatform = ({ changes, incoming }: Plan): boolean =>
  [...changes, ...(incoming?.stored ?? [])].some(({ table }) => table === 'platforms');

/** The problem of the first record in a commit that could not be read back; undefined when there is none. */
function unreadableProblem({ stored, refusedField }: Outcome): StorageProblem | undefined {
  if (refusedField !== undefined) return { type: 'StorageUnreadable', field: refusedField };
  for (const { table, record } of stored) {
    const field = recordFault(registry[table], record);
    if (field !== undefined) return { type: 'StorageUnreadable', field: `${table}.${field}` };
  }
  return undefined;
}

/** Takes erased records, and what the journal holds of them, off the disk. */
function forgetOn(disk: MemoryDisk, platformId: PlatformId, { stored, gone }: Forgotten): void {
  const erased = new Set(
    stored.flatMap(({ table, record }) => (table === 'erasures' ? [record.id as string] : [])),
  );
  for (const { table, record } of gone) {
    erased.add(record.id);
    disk.rows.get(table as TableName)?.delete(record.id);
  }
  if (erased.size === 0) return;
  const entries = (disk.journal.get(platformId) ?? []).flatMap((entry) => {
    const replaced = withoutErased(entry.replaced, (id) => erased.has(id));
    if (replaced.length === entry.replaced.length) return [entry];
    return replaced.length === 0 ? [] : [{ ...entry, replaced }];
  });
  disk.journal.set(platformId, entries);
}

/**
 * The storage contract in memory, for tests of everything above it. Everything stored is copied, as a disk would do.
 */
export function createMemoryStorage(settings: MemoryStorageSettings = {}): MemoryStorage {
  const { clock = steeredClock(), writer = 'memory', disk = createMemoryDisk() } = settings;
  const listeners = new Set<(event: StorageEvent) => void>();
  const hear = (event: StorageEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  disk.tabs.add(hear);
  let isOpen = false;
  let nextProblem: StorageProblem | undefined;
  let gate: Promise<void> = Promise.resolve();

  const rowsIn = (table: TableName) => disk.rows.get(table) ?? new Map<string, AnyRecord>();
  const rowsOf = (table: TableName, platformId: PlatformId) =>
    [...rowsIn(table).values()].filter((row) => row.platformId === platformId);
  const tellOthers = (event: StorageEvent) => {
    for (const tab of disk.tabs) if (tab !== hear) queueMicrotask(() => tab(structuredClone(event)));
  };
  const requireOpen = () => {
    if (!isOpen) throw new Error('The storage is not open');
  };
  const takeProblem = () => {
    const problem = isOpen ? nextProblem : ({ type: 'StorageClosed' } as const);
    nextProblem = undefined;
    return problem;
  };
  const goneProblem = (platformId: PlatformId, plan: Plan): StorageProblem | undefined =>
    rowsOf('platforms', platformId).length > 0 || bringsPlatform(plan)
      ? undefined
      : { type: 'StoragePlatformGone' };
  const existingFor = (platformId: PlatformId) =>
    existingIn(
      Object.fromEntries(tableNames.map((table) => [table, rowsOf(table, platformId)])) as never,
      disk.seen.get(platformId) ?? emptyVector,
    );
  const outcome = (platformId: PlatformId, plan: Plan): Outcome => {
    const counter = counterFor(plan, disk.counter);
    const stamp = { counter, device: writer, wall: new Date(clock.now()).toISOString() };
    const record = (table: string, id: string) => {
      const row = rowsIn(table as TableName).get(id);
      return (row?.platformId === platformId ? row : undefined) as AnyEntityRecord | undefined;
    };
    return outcomeOf(registry, plan, stamp, { ...existingFor(platformId), record });
  };
  const keep = (platformId: PlatformId, committed: Outcome): void => {
    disk.counter = committed.entry.counter;
    disk.seen.set(platformId, committed.seen);
    for (const { table, record } of committed.stored) rowsIn(table).set(record.id, record);
    forgetOn(disk, platformId, committed);
    disk.journal.set(
      platformId,
      [committed.entry, ...(disk.journal.get(platformId) ?? [])].slice(0, journalLimit),
    );
  };

  return {
    disk,
    open: async () => {
      isOpen = true;
      return { state: 'ready' };
    },
    acceptEviction: () => ({ state: 'ready' }),
    acceptLoss: async () => undefined,
    summaries: async () => {
      requireOpen();
      return [...rowsIn('platforms').values()].map((row) => ({
        platform: structuredClone(row) as never,
        ...shownCounts(
          countAll({
            groups: rowsOf('groups', row.platformId),
            criteria: rowsOf('criteria', row.platformId),
            syntheses: rowsOf('syntheses', row.platformId),
          }),
        ),
      }));
    },
    load: async (platformId) => {
      requireOpen();
      const records = emptyRecords() as Record<TableName, AnyRecord[]>;
      for (const table of tableNames) records[table] = structuredClone(rowsOf(table, platformId));
      return {
        records: records as ReturnType<typeof emptyRecords>,
        seen: disk.seen.get(platformId) ?? emptyVector,
        counter: disk.counter,
        damaged: [],
        ...(disk.gone.has(platformId) ? { erasedOn: disk.gone.get(platformId) as string } : {}),
      };
    },
    device: () => deviceOf({ device: writer }),
    salvage: async () =>
      Object.fromEntries(tableNames.map((table) => [table, structuredClone([...rowsIn(table).values()])])),
    commit: async (plan) => {
      const platformId = platformOf(plan);
      if (platformId === undefined) {
        const entry = {
          act: plan.act,
          counter: 0,
          device: '',
          wall: new Date(clock.now()).toISOString(),
          replaced: [],
        };
        return done({ entry, stored: [], seen: emptyVector });
      }
      await gate;
      const problem = takeProblem() ?? goneProblem(platformId, plan);
      if (problem !== undefined) return refused(problem);
      const committed = structuredClone(outcome(platformId, plan));
      const fault = unreadableProblem(committed);
      if (fault !== undefined) return refused(fault);
      keep(platformId, structuredClone(committed));
      const { stored, seen, entry } = committed;
      tellOthers({
        type: 'committed',
        platformId,
        stored: stored as readonly Stored[],
        counter: entry.counter,
        seen,
      });
      return done({ entry, stored, seen });
    },
    recover: async () => (isOpen ? done(undefined) : refused({ type: 'StorageClosed' })),
    journal: async (platformId, limit = journalLimit) => {
      requireOpen();
      return structuredClone((disk.journal.get(platformId) ?? []).slice(0, Math.min(limit, journalLimit)));
    },
    eraseRecords: async (erasing) => {
      const { platformId } = erasing;
      await gate;
      const problem = takeProblem();
      if (problem !== undefined) return refused(problem);
      if (rowsOf('platforms', platformId).length === 0) return refused({ type: 'StoragePlatformGone' });
      const stamp = {
        counter: disk.counter + 1,
        device: writer,
        wall: new Date(clock.now()).toISOString(),
      };
      const outcome = structuredClone(erasureOutcomeOf(registry, erasing, stamp, existingFor(platformId)));
      disk.counter = outcome.counter;
      disk.seen.set(platformId, outcome.seen);
      for (const { table, record } of outcome.stored) rowsIn(table).set(record.id, record);
      forgetOn(disk, platformId, outcome);
      const { stored, counter, seen } = outcome;
      tellOthers({ type: 'committed', platformId, stored, counter, seen });
      return done({ stored, counter, seen });
    },
    erase: async (platformId) => {
      await gate;
      const problem = takeProblem();
      if (problem !== undefined) return refused(problem);
      for (const table of tableNames) {
        for (const { id } of rowsOf(table, platformId)) rowsIn(table).delete(id);
      }
      disk.journal.delete(platformId);
      disk.seen.delete(platformId);
      disk.gone.set(platformId, localDay(clock.now()));
      tellOthers({ type: 'erased', platformId });
      hear({ type: 'erased', platformId });
      return done(undefined);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      isOpen = false;
      listeners.clear();
      disk.tabs.delete(hear);
    },
    cut: () => {
      isOpen = false;
      hear({ type: 'closed', isReplaced: false });
    },
    failNext: (problem) => {
      nextProblem = problem;
    },
    hold: () => {
      let release = () => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
  };
}
