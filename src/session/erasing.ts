import type { StoreApi } from 'zustand/vanilla';
import type { Erasing } from '#domain/erasure/erase.ts';
import { erasureTable, withoutErased } from '#domain/erasure/erased.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import type { Stored } from '#domain/record/records.ts';
import type { JournalEntry, Storage } from '#storage/storage.ts';
import { forgetDrafts } from './drafts.ts';
import type { Space, TextStore } from './effects.ts';
import type { OpenPlatformState } from './openPlatform.ts';
import type { Outbox } from './outbox.ts';

/** What is left of the acts that can be undone. An act of which nothing is left is no longer offered. */
const entriesWithout = (
  entries: readonly JournalEntry[],
  isErased: (id: string) => boolean,
): readonly JournalEntry[] =>
  entries.flatMap((entry) => {
    const replaced = withoutErased(entry.replaced, isErased);
    if (replaced.length === entry.replaced.length) return [entry];
    return replaced.length === 0 ? [] : [{ ...entry, replaced }];
  });

type Kept = {
  readonly state: StoreApi<OpenPlatformState>;
  readonly outbox: Outbox;
  readonly textStore: TextStore;
  readonly space: Space;
  readonly platformId: PlatformId;
};

/**
 * Records were erased, here or in another tab: removes them from the acts that can be undone and from what is kept
 * outside the database. Nothing happens if there is no erasure among the records.
 */
export function forgetErased(kept: Kept, stored: readonly Stored[]): void {
  if (!stored.some(({ table }) => table === erasureTable)) return;
  const { state, outbox, textStore, space, platformId } = kept;
  const { past, future, index } = state.getState();
  const { isErased } = index;
  outbox.forget();
  forgetDrafts(textStore, space, platformId, isErased);
  state.setState({
    past: entriesWithout(past, isErased),
    future: entriesWithout(future, isErased),
    setAside: outbox.setAside(),
  });
}

type Tools = {
  readonly storage: Storage;
  readonly state: StoreApi<OpenPlatformState>;
  readonly writer: { readonly settled: () => Promise<boolean> };
  readonly forget: (stored: readonly Stored[]) => void;
};

/**
 * Erases records in the database, then in this tab. Returns the ids of those that this call erased: not those that were
 * erased before, nor those that are in use again and were left alone. Undefined if the database did not confirm it.
 */
export async function eraseRecords(
  { storage, state, writer, forget }: Tools,
  erasing: Erasing,
): Promise<ReadonlySet<string> | undefined> {
  if (!(await writer.settled())) return undefined;
  const outcome = await storage.eraseRecords(erasing).catch(() => undefined);
  if (outcome?.ok !== true) return undefined;
  const { index } = state.getState();
  index.apply(outcome.value);
  state.setState({ revision: index.revision });
  forget(outcome.value.stored);
  return new Set(outcome.value.stored.map(({ record }) => record.id as string));
}
