import type { PlatformId } from '#domain/record/identity.ts';
import type { VersionVector } from '#domain/record/vector.ts';
import { isDate } from '#domain/record/words.ts';

/** What counting a platform needs, so that no commit has to read rows that it does not write. */
export type LiveCounts = {
  /** Every stored group, and whether it is live. */
  readonly groups: ReadonlyMap<string, boolean>;
  /** How many records live in each group: a withdrawn group in which something lives is shown. */
  readonly living: ReadonlyMap<string, number>;
  readonly criteria: number;
};

/** What a platform shows of its counts: its groups, also withdrawn ones in which something lives, and its criteria. */
export type ShownCounts = { readonly groups: number; readonly criteria: number };

/**
 * The one row that every commit reads and writes, so that counters never repeat in any tab and counts match the rows.
 */
export type Ledger = {
  readonly key: 'ledger';
  readonly counter: number;
  readonly live: ReadonlyMap<PlatformId, LiveCounts>;
};

export const emptyLedger: Ledger = { key: 'ledger', counter: 0, live: new Map() };

/** What this copy of a platform has seen. Written with every commit to the platform. */
export type SeenRow = { readonly key: `seen:${string}`; readonly vector: VersionVector };

export const seenRowName = (platformId: PlatformId): SeenRow['key'] => `seen:${platformId}`;

/**
 * The name of this device. It is stored inside the database, so a new database has a new name. `version` is the version
 * of the stored data, from which a later build upgrades. The first database had no such row, and its data are of
 * version 2.
 */
export type DeviceRow = { readonly key: 'device'; readonly id: string; readonly version: number };

/**
 * Remembers that a platform was erased on this device: its id and the day, and no word. So an old file that would bring
 * it back does not do so silently.
 */
export type GoneRow = { readonly key: `gone:${string}`; readonly day: string };

export const goneRowName = (platformId: PlatformId): GoneRow['key'] => `gone:${platformId}`;

/** The day on which the platform was erased here, from what the database holds under that name. */
export function dayOfErasing(row: unknown): string | undefined {
  const { day } = (row ?? {}) as { readonly day?: unknown };
  return typeof day === 'string' && isDate(day) ? day : undefined;
}
