import type { PlatformId } from '#domain/identity.ts';
import { type PlatformRecords, type Stored, tableNames } from '#domain/record.ts';
import type { TabChannel, TabMessage } from './channel.ts';
import type { StorageEvent } from './storage.ts';

export interface Announcer {
  emit(event: StorageEvent): void;
  listen(listener: (event: StorageEvent) => void): () => void;
  /** Nothing is announced any more, from here or from other tabs. */
  stop(): void;
}

const storedOf = (records: PlatformRecords): readonly Stored[] =>
  tableNames.flatMap((table) => records[table].map((record) => ({ table, record }) as Stored));

/** Tells this tab's listeners what other tabs did. `load` is asked for commits that were too large to be sent. */
export function createAnnouncer(
  channel: TabChannel,
  load: (platformId: PlatformId) => Promise<PlatformRecords>,
): Announcer {
  const listeners = new Set<(event: StorageEvent) => void>();
  const emit = (event: StorageEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  const reload = async (platformId: PlatformId) => {
    if (listeners.size === 0) return;
    emit({ type: 'committed', platformId, stored: storedOf(await load(platformId)) });
  };
  const hear = (message: TabMessage) => {
    if (message.type !== 'reload') emit(message);
    // A tab that can no longer read has been told `closed`.
    else void reload(message.platformId).catch(() => {});
  };
  const stopHearing = channel.listen(hear);
  return {
    emit,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      stopHearing();
      listeners.clear();
    },
  };
}
