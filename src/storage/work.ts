import { erasureTable, type FindErasure } from '#domain/erasure/erased.ts';
import type { AnyEntityRecord, Registry } from '#domain/record/entity.ts';
import type { Stored } from '#domain/record/records.ts';
import type { Stamp } from '#domain/record/stamp.ts';
import type { Replaced } from '#domain/record/undo.ts';
import type { VersionVector } from '#domain/record/vector.ts';

/** All records of a platform, by table. */
export type Tables = Readonly<Record<string, readonly AnyEntityRecord[]>>;

/** What the database already contains: records by table and id, and what this copy of the platform has seen. */
export type ExistingRecords = {
  readonly record: (table: string, id: string) => AnyEntityRecord | undefined;
  readonly seen: VersionVector;
  /** Everything of the platform. Needed where records may be erased: in a merge with another copy, and to erase. */
  readonly all?: () => Tables;
};

/** A commit while it is computed: what it will leave, over what exists. */
export type Work = {
  readonly registry: Registry;
  readonly stamp: Stamp;
  readonly existing: ExistingRecords;
  readonly stored: Map<string, Stored>;
  readonly replaced: Map<string, Replaced>;
};

export const newWork = (registry: Registry, stamp: Stamp, existing: ExistingRecords): Work => ({
  registry,
  stamp,
  existing,
  stored: new Map(),
  replaced: new Map(),
});

export const existingNow = (
  { stored, existing }: Work,
  table: string,
  id: string,
): AnyEntityRecord | undefined =>
  (stored.get(`${table}/${id}`)?.record as AnyEntityRecord | undefined) ?? existing.record(table, id);

/** The erasure of a record, known here before or brought by the other copy. */
export const findErasureIn =
  (work: Work): FindErasure =>
  (id) =>
    existingNow(work, erasureTable, id);
