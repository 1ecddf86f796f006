import { dotsIn } from './dots.ts';
import type { AnyEntityRecord } from './entity.ts';
import type { AnyRecord, PlatformRecords } from './records.ts';
import { tableNames } from './registry.ts';
import { covers, type VersionVector } from './vector.ts';

/** True if a copy that has seen `seen` lacks a write of this record. An act that waits to be written is such a write. */
export const isNewerThan = (record: AnyRecord, seen: VersionVector): boolean =>
  dotsIn(record as unknown as AnyEntityRecord).some((dot) => !covers(seen, dot));

/** How many criteria, and how many other records, were written or withdrawn since a copy was made. */
export type Newer = { readonly criteria: number; readonly others: number };

export function newerThan(records: PlatformRecords, seen: VersionVector): Newer {
  const count = (rows: readonly AnyRecord[]) => rows.filter((record) => isNewerThan(record, seen)).length;
  const criteria = count(records.criteria);
  const all = tableNames.reduce((sum, table) => sum + count(records[table]), 0);
  return { criteria, others: all - criteria };
}
