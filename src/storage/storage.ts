import type { Act, Plan } from '#domain/change.ts';
import type { PlatformId } from '#domain/identity.ts';
import type { Platform } from '#domain/platform.ts';
import type { AnyRecord, PlatformRecords, Stored, TableName } from '#domain/record.ts';
import type { Result } from '#domain/result.ts';
import type { Replaced } from '#domain/undo.ts';

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
  | { readonly type: 'StorageSilent' }
  /** The database closed under the page: evicted, or a newer build took over in another tab. */
  | { readonly type: 'StorageClosed' }
  /** The platform was erased, or thrown away by the browser: there is nothing to write to. */
  | { readonly type: 'StoragePlatformGone' }
  | { readonly type: 'StorageFailed'; readonly cause: string };

/** Another tab wrote the same fields of a record since the planner saw it. Ours stands now; theirs is in the journal. */
export type Conflict = {
  readonly ours: AnyRecord;
  readonly theirs: AnyRecord;
  readonly fields: readonly string[];
};

export type Committed = {
  readonly entry: JournalEntry;
  /** What now stands in the database, stamps included: apply it to the index. */
  readonly stored: readonly Stored[];
  readonly conflicts: readonly Conflict[];
};

/**
 * What one commit replaced, so that the act can be taken back, even after a reload. `before` is what stood in the database
 * at that moment (a tombstone, where the act revived one), absent for a record the act created. One entry a record.
 */
export type JournalEntry = {
  readonly act: Act;
  readonly counter: number;
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

/** A stored row that is not a record of its table. It stays where it is; nothing shows or changes it. */
export type DamagedRow = { readonly table: TableName; readonly row: unknown };

export type StorageEvent =
  /** May hold more than what changed (everything of the platform, after an import): apply it all the same. */
  | {
      readonly type: 'committed';
      readonly platformId: PlatformId;
      readonly stored: readonly Stored[];
      /** Of a commit of this tab that came after its caller was told `StorageSilent`. */
      readonly planId?: string;
    }
  | { readonly type: 'erased'; readonly platformId: PlatformId }
  | { readonly type: 'closed' };

/** Where platforms are kept. One implementation over IndexedDB, one in memory for tests; one contract test for both. */
export interface Storage {
  /** Must answer `ready` before anything else is asked. Asking again while it is open gives the same answer. */
  open(): Promise<Opening>;
  /** After `evicted`, once the person has been told what is gone: goes on with the empty database and forgets the loss. */
  acceptEviction(): Opening;
  /** Every platform with its live counts, removed ones included (their `deleted` stamp tells). */
  summaries(): Promise<readonly Summary[]>;
  /**
   * Everything of one platform, tombstones included; empty lists for an unknown one. A damaged row is left out,
   * so that the rest can be opened; `damaged` tells.
   */
  load(platformId: PlatformId): Promise<PlatformRecords>;
  /** The rows that the latest `load` of this platform left out. */
  damaged(platformId: PlatformId): readonly DamagedRow[];
  /** Every row of every table as it stands, unread and unjudged, by table: for a rescue file, above all after `newer`. Changes nothing. */
  salvage(): Promise<Readonly<Record<string, readonly unknown[]>>>;
  /**
   * One strict transaction: stamps every change with the next counter and writes all of them, or none.
   * Resolves ok only when the transaction is complete. All changes of a plan belong to one platform.
   * Where another tab wrote a record after `before` was seen, fields that only one side changed are both kept;
   * a put over a record the other tab removed brings it back. A plan without changes writes nothing.
   * After `StorageSilent` the write may still succeed: then `committed` is announced to this tab's listeners too.
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
