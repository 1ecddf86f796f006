import type { GivenName } from './base.ts';
import { type RecordByTable, type TableName, tableNames, type WritableTable } from './registry.ts';

export type AnyRecord = RecordByTable[TableName];

/** A record as planned: what a person meant. The commit adds the stamps. */
export type Content<R extends AnyRecord> = R extends AnyRecord ? Omit<R, GivenName> : never;

/** A stored record with the name of its table. */
export type Stored = {
  readonly [T in TableName]: { readonly table: T; readonly record: RecordByTable[T] };
}[TableName];

/** A record that a person writes: any but an erasure. */
export type WritableStored = Extract<Stored, { readonly table: WritableTable }>;

/** Everything stored of one platform, tombstones included, in no particular order. */
export type PlatformRecords = { readonly [T in TableName]: readonly RecordByTable[T][] };

export const emptyRecords = (): { [T in TableName]: RecordByTable[T][] } =>
  Object.fromEntries(tableNames.map((table) => [table, []])) as never;

/** The content of a record, without what the commit adds. */
export function contentOf<R extends AnyRecord>(record: R): Content<R> {
  const {
    stamp: _stamp,
    deleted: _deleted,
    dots: _dots,
    siblings: _siblings,
    newer: _newer,
    ...content
  } = record;
  return content as unknown as Content<R>;
}
