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

/** What the writer of a draft saw, as it was stored beside the draft. */
export type StoredSeen<S> = { readonly seen: S };

/**
 * Stores with a draft what its writer saw at the beginning, so that a restored draft still has it. That there was
 * nothing to see is stored too: what somebody else wrote since then was not seen.
 */
export function keepSeen(drafts: Drafts, field: string, seen: unknown): void {
  drafts.writeBeside(field, 'seen', JSON.stringify(seen ?? null));
}

export function dropSeen(drafts: Drafts, field: string): void {
  drafts.writeBeside(field, 'seen', '');
}

/** Reads with `read` what the writer of a draft saw; undefined if it was not stored or cannot be read. */
export function readSeen<S>(
  drafts: Drafts,
  field: string,
  read: (stored: unknown) => StoredSeen<S> | undefined,
): StoredSeen<S> | undefined {
  try {
    return read(JSON.parse(drafts.readBeside(field, 'seen')));
  } catch {
    return undefined;
  }
}

/** A stored record that was seen, or that there was none. */
export function seenRecord<T extends TableName>(
  table: T,
  stored: unknown,
): StoredSeen<Seen<RecordByTable[T]> | undefined> | undefined {
  if (stored === null) return { seen: undefined };
  const read = readRecord(records[table], stored);
  return read.ok ? { seen: asSeen(read.record as unknown as RecordByTable[T]) } : undefined;
}
