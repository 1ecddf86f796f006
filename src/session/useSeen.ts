import { useState } from 'react';
import { readRecord } from '#domain/record/read.ts';
import { type RecordByTable, records, type TableName } from '#domain/record/registry.ts';
import { asSeen, type Seen } from '#domain/record/seen.ts';
import type { Drafts } from './drafts.ts';

/**
 * The record as the person saw it when the editor opened, even if it changes later. Every editor starts from it and
 * saves over it, so what somebody else wrote in the meantime is kept beside what is saved.
 */
export function useSeen<R>(record: R): Seen<R> {
  const [seen] = useState(() => asSeen(record));
  return seen;
}

/** Stores with a draft the record that its writer saw at the beginning, so that a restored draft still has it. */
export function keepSeen(drafts: Drafts, field: string, record: unknown): void {
  drafts.writeBeside(field, 'seen', record === undefined ? '' : JSON.stringify(record));
}

/** The record that the writer of a draft saw; undefined if there was none or it cannot be read. */
export function readSeen<T extends TableName>(
  drafts: Drafts,
  table: T,
  field: string,
): Seen<RecordByTable[T]> | undefined {
  try {
    const read = readRecord(records[table], JSON.parse(drafts.readBeside(field, 'seen')));
    return read.ok ? asSeen(read.record as unknown as RecordByTable[T]) : undefined;
  } catch {
    return undefined;
  }
}
