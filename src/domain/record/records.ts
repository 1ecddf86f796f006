import type { GivenName } from './base.ts';
import { type RecordByTable, type TableName, tableNames } from './registry.ts';

export type AnyRecord = RecordByTable[TableName];

/** A record as planned: what a person meant. Stamps are given by the commit, not by the plan. */
export type Content<R extends AnyRecord> = R extends AnyRecord ? Omit<R, GivenName> : never;

/** A stored record with the table it stands in. */
export type Stored = {
  readonly [T in TableName]: { readonly table: T; readonly record: RecordByTable[T] };
}[TableName];

/** Everything of one platform, tombstones included, in no promised order. */
export type PlatformRecords = { readonly [T in TableName]: readonly RecordByTable[T][] };

export const emptyRecords = (): { [T in TableName]: RecordByTable[T][] } =>
  Object.fromEntries(tableNames.map((table) => [table, []])) as never;

/** The content of a record, without what the commit gives. */
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
