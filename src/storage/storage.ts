import type { Platform } from '#domain/platform/platform.ts';
import type { Act, Plan } from '#domain/record/change.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import type { PlatformRecords, Stored } from '#domain/record/records.ts';
import type { Result } from '#domain/record/result.ts';
import type { Replaced } from '#domain/record/undo.ts';
import type { VersionVector } from '#domain/record/vector.ts';

/** What became of the start. Only `ready` may be used; every other state says what is safe and what to do. */
export type Opening =
  /** `platforms`: those that stood there at that moment, where they could be read with the opening. Soon out of date. */
  | { readonly state: 'ready'; readonly platforms?: readonly Summary[] }
  /** An older tab holds the database; opening goes on alone when it closes (`whenUnblocked`). */
  | { readonly state: 'blocked'; readonly whenUnblocked: Promise<Opening> }
  /** A newer build wrote here. Nothing was touched; the stored records can still be exported. */
  | { readonly state: 'newer'; readonly found: number; readonly known: number }
  /** This device had platforms and the database is empty now: the browser threw them away. */
  | { readonly state: 'evicted'; readonly had: Sentinel }
  | { readonly state: 'unavailable'; readonly cause: string };

/**
 * Kept outside IndexedDB: what this device had when it was last well. `platforms` counts removed ones that can still be
 * restored. `when` is ISO 8601. Where only the cookie survived, the counts are the least that is sure: 1 and 0.
 */
export type Sentinel = { readonly platforms: number; readonly criteria: number; readonly when: string };

export type StorageProblem =
  /** The disk or the browser's share of it is full. */
  | { readonly type: 'StorageFull' }
  /** No answer within three seconds: it may still be written later, it must not be called saved. */
  | { readonly type: 'StorageTimeout' }
  /** The database closed under the page: evicted, or a newer build took over in another tab. */
  | { readonly type: 'StorageClosed' }
  /** The platform was erased, or thrown away by the browser: there is nothing to write to. */
  | { readonly type: 'StoragePlatformGone' }
  /** What was to be written is no record of its kind: a fault of the program. Nothing of it is stored. */
  | { readonly type: 'StorageUnreadable'; readonly field: string }
  | { readonly type: 'StorageFailed'; readonly cause: string };

export type Committed = {
  readonly entry: JournalEntry;
  /** What now stands in the database, stamps included: apply it to the index. */
  readonly stored: readonly Stored[];
  /** What this copy of the platform has seen, this commit included. */
  readonly seen: VersionVector;
};

/**
 * What one commit replaced, so that the act can be taken back, even after a reload. `before` is what stood in the database
 * at that moment (a tombstone, where the act revived one), absent for a record the act created. One entry a record.
 */
export type JournalEntry = {
  readonly act: Act;
  readonly counter: number;
  /** The writer of the commit: with the counter, the dot of everything it wrote. Empty where an early version did not say. */
  readonly device: string;
  /** ISO 8601, for people. */
  readonly wall: string;
  readonly replaced: readonly Replaced[];
  /** The plan's own name, where it had one. */
  readonly planId?: string;
};

export type Summary = {
  readonly platform: Platform;
  readonly groups: number;
  readonly criteria: number;
};

/** A stored row that is not a record of its table (or no entry of the journal). It stays where it is; nothing shows or changes it. */
export type DamagedRow = { readonly table: string; readonly row: unknown };

/** One platform as it stood at one moment. */
export type Loaded = {
  /** Everything, tombstones included; empty lists for an unknown platform. */
  readonly records: PlatformRecords;
  /** What this copy of the platform has seen. */
  readonly seen: VersionVector;
  /** The counter of the latest commit: what `committed` tells of an earlier one is in the records already. */
  readonly counter: number;
  /** Rows that are no records, and journal rows that are no entries: left out, so that the rest can be opened. */
  readonly damaged: readonly DamagedRow[];
};

export type StorageEvent =
  /** May hold more than what changed (everything of the platform, after an import): apply it all the same. */
  | {
      readonly type: 'committed';
      readonly platformId: PlatformId;
      readonly stored: readonly Stored[];
      /** The counter of the commit, or of the latest one when everything was read again. */
      readonly counter: number;
      readonly seen: VersionVector;
      /** Of a commit of this tab that came after its caller was told `StorageTimeout`. */
      readonly planId?: string;
    }
  | { readonly type: 'erased'; readonly platformId: PlatformId }
  | { readonly type: 'closed' };

/** Commits kept a platform: a day of a workshop, two groups of twelve people writing and classifying. */
export const journalLimit = 500;

/** Where platforms are kept. One implementation over IndexedDB, one in memory for tests; one contract test for both. */
export interface Storage {
  /** Must answer `ready` before anything else is asked. Asking again while it is open gives the same answer. */
  open(): Promise<Opening>;
  /** The name of this device, as it stands in the stamps of what it wrote (`deviceOf`). Only once it is open. */
  device(): string;
  /** After `evicted`, once the person has been told what is gone: goes on with the empty database and forgets the loss. */
  acceptEviction(): Opening;
  /** Every platform with its live counts, removed ones included (their `deleted` stamp tells). */
  summaries(): Promise<readonly Summary[]>;
  /** Everything of one platform. */
  load(platformId: PlatformId): Promise<Loaded>;
  /** Every row of every table as it stands, unread and unjudged, by table: for a rescue file, above all after `newer`. Changes nothing. */
  salvage(): Promise<Readonly<Record<string, readonly unknown[]>>>;
  /**
   * One strict transaction: stamps every change with the next counter and writes all of them, or none.
   * Resolves ok only when the transaction is complete. All changes of a plan belong to one platform.
   * Where somebody wrote a record after `before` was seen, what they wrote stays: in the fields the plan does not
   * change, and beside the plan's value in those it does. A put over a record the other tab removed brings it back.
   * A copy of the platform that comes with the plan (`incoming`) is merged first. A plan without changes writes nothing.
   * After `StorageTimeout` the write may still succeed: then `committed` is announced to this tab's listeners too.
   * Throws only for a plan that mixes platforms.
   */
  commit(plan: Plan): Promise<Result<Committed, StorageProblem>>;
  /** The platform's latest commits, newest first: `limit` of them, at most `journalLimit`. */
  journal(platformId: PlatformId, limit?: number): Promise<readonly JournalEntry[]>;
  /** Really erases a platform and all of its records and journal: cannot be undone. */
  erase(platformId: PlatformId): Promise<Result<undefined, StorageProblem>>;
  /** Commits and erasures of other tabs, and the database closing. Returns how to stop listening. */
  listen(listener: (event: StorageEvent) => void): () => void;
  close(): void;
}
