import type { PlatformId } from '#domain/record/identity.ts';
import type { VersionVector } from '#domain/record/vector.ts';

export type LiveCounts = { readonly groups: number; readonly criteria: number };

/** The one row every commit reads and writes: so counters never repeat, in any tab, and counts agree with the rows. */
export type Ledger = {
  readonly key: 'ledger';
  readonly counter: number;
  readonly live: ReadonlyMap<PlatformId, LiveCounts>;
};

export const emptyLedger: Ledger = { key: 'ledger', counter: 0, live: new Map() };

/** What this copy of a platform has seen: written with every commit of it. */
export type SeenRow = { readonly key: `seen:${string}`; readonly vector: VersionVector };

export const seenRowName = (platformId: PlatformId): SeenRow['key'] => `seen:${platformId}`;

/**
 * The name of this device, kept inside the database: a new base has a new one. `version`: that of the data in it, from
 * which a later build's upgrade begins; the first database had no such row, and data of version 2.
 */
export type DeviceRow = { readonly key: 'device'; readonly id: string; readonly version: number };
