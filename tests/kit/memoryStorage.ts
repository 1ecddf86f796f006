import type { Plan } from '#domain/change.ts';
import type { Clock, PlatformId } from '#domain/identity.ts';
import { type AnyRecord, emptyRecords, type Stored, type TableName, tableNames } from '#domain/record.ts';
import { done, refused } from '#domain/result.ts';
import { journalLimit } from '#storage/journal.ts';
import { platformOf, settlePlan } from '#storage/settlePlan.ts';
import type { JournalEntry, Storage, StorageEvent, StorageProblem } from '#storage/storage.ts';
import { steeredClock } from './steered.ts';

/** What the tabs of one device share. Hand the same one to two storages to have two tabs. */
export type MemoryDisk = {
  counter: number;
  readonly rows: Map<TableName, Map<string, AnyRecord>>;
  readonly journal: Map<PlatformId, JournalEntry[]>;
  readonly tabs: Set<(event: StorageEvent) => void>;
};

export const createMemoryDisk = (): MemoryDisk => ({
  counter: 0,
  rows: new Map(tableNames.map((table) => [table, new Map()])),
  journal: new Map(),
  tabs: new Set(),
});

export type MemoryStorage = Storage & {
  /** The next commit or erasure fails like this, and leaves nothing behind. */
  failNext(problem: StorageProblem): void;
  /** Commits made from now on are complete only when the returned function is called. */
  hold(): () => void;
};

export type MemoryStorageSettings = {
  readonly clock?: Clock;
  readonly deviceId?: string;
  readonly disk?: MemoryDisk;
};

/** The storage contract kept in memory, for tests of everything above it. What is put in is copied, as a disk would. */
export function createMemoryStorage(settings: MemoryStorageSettings = {}): MemoryStorage {
  const { clock = steeredClock(), deviceId = 'memory', disk = createMemoryDisk() } = settings;
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
    rowsOf('platforms', platformId).length > 0 || plan.changes.some(({ table }) => table === 'platforms')
      ? undefined
      : { type: 'StoragePlatformGone' };
  const write = (platformId: PlatformId, plan: Plan) => {
    disk.counter += 1;
    const stamp = { counter: disk.counter, device: deviceId, wall: new Date(clock.now()).toISOString() };
    const standing = (table: TableName, id: string) => {
      const row = rowsIn(table).get(id);
      return row?.platformId === platformId ? row : undefined;
    };
    const committed = structuredClone(settlePlan(plan, stamp, standing));
    for (const { table, record } of committed.stored) rowsIn(table).set(record.id, record);
    disk.journal.set(
      platformId,
      [committed.entry, ...(disk.journal.get(platformId) ?? [])].slice(0, journalLimit),
    );
    return structuredClone(committed);
  };

  return {
    open: async () => {
      isOpen = true;
      return { state: 'ready' };
    },
    acceptEviction: () => ({ state: 'ready' }),
    summaries: async () => {
      requireOpen();
      const live = (table: TableName, id: PlatformId) =>
        rowsOf(table, id).filter(({ deleted }) => deleted === undefined).length;
      return [...rowsIn('platforms').values()].map((row) => ({
        platform: structuredClone(row) as never,
        groups: live('groups', row.platformId),
        criteria: live('criteria', row.platformId),
      }));
    },
    load: async (platformId) => {
      requireOpen();
      const records = emptyRecords() as Record<TableName, AnyRecord[]>;
      for (const table of tableNames) records[table] = structuredClone(rowsOf(table, platformId));
      return records as ReturnType<typeof emptyRecords>;
    },
    damaged: () => [],
    salvage: async () =>
      Object.fromEntries(tableNames.map((table) => [table, structuredClone([...rowsIn(table).values()])])),
    commit: async (plan) => {
      const platformId = platformOf(plan);
      if (platformId === undefined) {
        const entry = {
          act: plan.act,
          counter: 0,
          wall: new Date(clock.now()).toISOString(),
          replaced: [],
        };
        return done({ entry, stored: [], conflicts: [] });
      }
      await gate;
      const problem = takeProblem() ?? goneProblem(platformId, plan);
      if (problem !== undefined) return refused(problem);
      const committed = write(platformId, plan);
      tellOthers({ type: 'committed', platformId, stored: committed.stored as readonly Stored[] });
      return done(committed);
    },
    journal: async (platformId, limit = journalLimit) => {
      requireOpen();
      return structuredClone((disk.journal.get(platformId) ?? []).slice(0, Math.min(limit, journalLimit)));
    },
    erase: async (platformId) => {
      await gate;
      const problem = takeProblem();
      if (problem !== undefined) return refused(problem);
      for (const table of tableNames) {
        for (const { id } of rowsOf(table, platformId)) rowsIn(table).delete(id);
      }
      disk.journal.delete(platformId);
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
