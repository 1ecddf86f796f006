import type { Erasing } from '#domain/erasure/erase.ts';
import type { Platform } from '#domain/platform/platform.ts';
import type { Act, Plan } from '#domain/record/change.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import type { PlatformRecords, Stored } from '#domain/record/records.ts';
import type { Result } from '#domain/record/result.ts';
import type { Replaced } from '#domain/record/undo.ts';
import type { VersionVector } from '#domain/record/vector.ts';
import type { Loss, Marked } from './marks.ts';

/**
 * The result of opening. The storage may be used only in state `ready`; each other state says what is safe and what to
 * do.
 */
export type Opening =
  /**
   * `platforms`: those stored at the time of opening, if they could be read along with it. Soon out of date. `losses`:
   * platforms that are not as they were last written, if there are any.
   */
  | {
      readonly state: 'ready';
      readonly platforms?: readonly Summary[];
      readonly losses?: readonly Loss[];
    }
  /** An older tab keeps the database open. Opening continues by itself when that tab closes (`whenUnblocked`). */
  | { readonly state: 'blocked'; readonly whenUnblocked: Promise<Opening> }
  /** A newer build wrote this database. Nothing was changed; the stored records can still be exported. */
  | { readonly state: 'newer'; readonly found: number; readonly known: number }
  /** This device had platforms and the database is now empty: the browser deleted them. */
  | { readonly state: 'evicted'; readonly had: Omit<Sentinel, keyof Marked> }
  /**
   * The database does not answer, most often because a write of another window does not end. Opening continues by itself
   * when it answers.
   */
  | { readonly state: 'silent'; readonly whenAnswered: Promise<Opening> }
  | { readonly state: 'unavailable'; readonly cause: string };

/**
 * What this device had when its storage last worked, stored outside IndexedDB. `platforms` includes removed ones that
 * can still be restored. `when` is ISO 8601. Where only the cookie survived, the counts are the least that is certain:
 * 1 and 0, and no platform is marked.
 */
export type Sentinel = Marked & {
  readonly platforms: number;
  readonly criteria: number;
  readonly when: string;
};

export type StorageProblem =
  /** The disk, or the browser's share of it, is full. */
  | { readonly type: 'StorageFull' }
  /** No answer within three seconds. The data may still be written later, but must not be reported as saved. */
  | { readonly type: 'StorageTimeout' }
  /** The browser closed the database while the page was open, and it could not be opened again so far. */
  | { readonly type: 'StorageClosed' }
  /** A newer build took over in another tab: this page can no longer write. */
  | { readonly type: 'StorageReplaced' }
  /** The browser emptied the database, or lost part of it, while the page was open. The page still holds everything. */
  | { readonly type: 'StorageLost' }
  /** The platform was erased, or deleted by the browser: there is nothing left to write to. */
  | { readonly type: 'StoragePlatformGone' }
  /** A record of the plan is not valid: a bug in the program. Nothing of the plan is stored. */
  | { readonly type: 'StorageUnreadable'; readonly field: string }
  | { readonly type: 'StorageFailed'; readonly cause: string };

export type Committed = {
  readonly entry: JournalEntry;
  /** The written records as they now are in the database, stamps included: apply them to the index. */
  readonly stored: readonly Stored[];
  /** What this copy of the platform has seen, including this commit. */
  readonly seen: VersionVector;
};

/** What erasing leaves. It has no journal entry, so there is nothing that could be undone. */
export type Erased = {
  /** The erasures, also those of everything that was contained in the erased records. */
  readonly stored: readonly Stored[];
  readonly counter: number;
  readonly seen: VersionVector;
};

/**
 * What one commit replaced, so that the act can be undone, even after a reload. `before` is the record as it was in the
 * database at that moment (a tombstone if the act revived one), and absent for a record that the act created. One item
 * per record.
 */
export type JournalEntry = {
  readonly act: Act;
  readonly counter: number;
  /**
   * The writer of the commit; with the counter, it is the dot of everything the commit wrote. Empty if an early version
   * did not record it.
   */
  readonly device: string;
  /** ISO 8601, for people to read. */
  readonly wall: string;
  readonly replaced: readonly Replaced[];
  /** The plan's own id, if it had one. */
  readonly planId?: string;
};

export type Summary = {
  readonly platform: Platform;
  readonly groups: number;
  readonly criteria: number;
};

/**
 * A stored row that is not a valid record of its table (or not a valid journal entry). It stays in place; nothing shows
 * or changes it.
 */
export type DamagedRow = { readonly table: string; readonly row: unknown };

/** One platform as it was at one moment. */
export type Loaded = {
  /** All records, tombstones included; empty lists for an unknown platform. */
  readonly records: PlatformRecords;
  /** What this copy of the platform has seen. */
  readonly seen: VersionVector;
  /**
   * The counter of the latest commit. A `committed` event with an earlier counter is already included in the records.
   */
  readonly counter: number;
  /** Rows that are not valid records or journal entries. They are left out so that the rest can be opened. */
  readonly damaged: readonly DamagedRow[];
  /** The day on which the platform was last erased on this device, `YYYY-MM-DD`. It may have come back since. */
  readonly erasedOn?: string;
};

/**
 * What every other tab is told of a commit. May contain more than what changed (the whole platform, after an import):
 * apply it all the same.
 */
export type CommitEvent = {
  readonly type: 'committed';
  readonly platformId: PlatformId;
  readonly stored: readonly Stored[];
  /** The counter of the commit, or of the latest one if everything was read again. */
  readonly counter: number;
  readonly seen: VersionVector;
};

export type StorageEvent =
  /** `planId` is set for a commit of this tab that completed after its caller had received `StorageTimeout`. */
  | (CommitEvent & { readonly planId?: string })
  | { readonly type: 'erased'; readonly platformId: PlatformId }
  /** `isReplaced`: a newer build took over in another tab. Otherwise the browser closed it. */
  | { readonly type: 'closed'; readonly isReplaced: boolean };

/** Commits stored per platform: a day of a workshop, with two groups of twelve people writing and classifying. */
export const journalLimit = 500;

/** Stores platforms. One implementation uses IndexedDB, one uses memory for tests; one contract test checks both. */
export interface Storage {
  /** Must return `ready` before anything else is called. Calling it again while open gives the same answer. */
  open(): Promise<Opening>;
  /**
   * The name of this device, as in the stamps of what it wrote (`deviceOf`). Available only once the storage is open.
   */
  device(): string;
  /**
   * To be called after `evicted`, once the person knows what is lost: goes on with the empty database and forgets the
   * loss.
   */
  acceptEviction(how: 'forget' | 'remember'): Opening;
  /**
   * To be called once the person knows what a platform has lost and goes on without it: from now on its mark is what the
   * database holds.
   */
  acceptLoss(platformId: PlatformId): Promise<void>;
  /** Every platform with its live counts, including removed ones (recognised by their `deleted` stamp). */
  summaries(): Promise<readonly Summary[]>;
  /** Everything of one platform. */
  load(platformId: PlatformId): Promise<Loaded>;
  /** Every row of every table, unvalidated, by table: for a rescue file, above all after `newer`. Changes nothing. */
  salvage(): Promise<Readonly<Record<string, readonly unknown[]>>>;
  /**
   * Runs one strict transaction: stamps every change with the next counter and writes all of them or none. Resolves ok
   * only when the transaction is complete. All changes of a plan belong to one platform. If somebody wrote a record
   * after `before` was seen, their values are kept: alone in the fields that the plan does not change, beside the
   * plan's value in those it does. A put over a record that the other tab removed brings it back. A copy of the
   * platform that comes with the plan (`incoming`) is merged first. A plan without changes writes nothing. After
   * `StorageTimeout` the write may still succeed; `committed` is then sent to this tab's listeners too. Throws only for
   * a plan that mixes platforms.
   */
  commit(plan: Plan): Promise<Result<Committed, StorageProblem>>;
  /**
   * To be called after a write failed, before it is tried again: makes the browser begin a new log, so that what is written
   * next does not stand behind a torn end, and opens the database again if it was closed. Refuses when there is no room,
   * or when the database that is there now is not the one that was open: nothing may be written to it.
   */
  recover(): Promise<Result<undefined, StorageProblem>>;
  /** The platform's latest commits, newest first: `limit` of them, at most `journalLimit`. */
  journal(platformId: PlatformId, limit?: number): Promise<readonly JournalEntry[]>;
  /**
   * Erases records for ever, in one strict transaction: the records, everything contained in them, and what the journal
   * says of them. What is not withdrawn any more, or is a group in which something lives, is left alone with what stands in
   * it. The erasures remain, so that whatever any tab, file or waiting act holds of them is dropped when it
   * comes. This is not in the journal and cannot be undone. Other tabs receive the erasures as a `committed` event, this
   * tab only after `StorageTimeout`.
   */
  eraseRecords(erasing: Erasing): Promise<Result<Erased, StorageProblem>>;
  /**
   * Erases a platform with all of its records, its erasures and its journal. This cannot be undone. Its id and the day are
   * remembered (`erasedOn`), and no word.
   */
  erase(platformId: PlatformId): Promise<Result<undefined, StorageProblem>>;
  /**
   * Listens for commits and erasures of other tabs, and for the database closing. Returns a function that stops
   * listening.
   */
  listen(listener: (event: StorageEvent) => void): () => void;
  close(): void;
}
