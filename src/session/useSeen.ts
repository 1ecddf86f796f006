import { useState } from 'react';
import { readRecord } from '#domain/record/read.ts';
import { type RecordByTable, records, type TableName } from '#domain/record/registry.ts';
import { asSeen, type Seen } from '#domain/record/seen.ts';
import type { Drafts } from './drafts.ts';

/**
 * The record as the person saw it when the editor opened, whatever becomes of it meanwhile. Every editor begins with it
 * and saves over it: what somebody else wrote since then stays beside what is saved.
 */
export function useSeen<R>(record: R): Seen<R> {
  const [seen] = useState(() => asSeen(record));
  return seen;
}

/** Keeps, beside a draft, what its writer saw when they began: a draft that comes back still knows it. */
export function keepSeen(drafts: Drafts, field: string, record: object | undefined): void {
  drafts.writeBeside(field, 'seen', record === undefined ? '' : JSON.stringify(record));
}

/** What the writer of a draft saw, undefined where that was nothing or cannot be read. */
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
