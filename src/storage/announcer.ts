import type { PlatformId } from '#domain/record/identity.ts';
import type { PlatformRecords, Stored } from '#domain/record/records.ts';
import type { TabChannel, TabMessage } from './channel.ts';
import type { Loaded, StorageEvent } from './storage.ts';

export interface Announcer {
  emit(event: StorageEvent): void;
  listen(listener: (event: StorageEvent) => void): () => void;
  /** Stops all announcements, those of this tab and those of other tabs. */
  stop(): void;
}

const storedOf = (records: PlatformRecords): readonly Stored[] =>
  Object.entries(records).flatMap(([table, rows]) => rows.map((record) => ({ table, record }) as Stored));

/** Merges repeated requests: while a platform is being reloaded, any number of new requests cause one more reload. */
function createReloading(
  reload: (platformId: PlatformId) => Promise<void>,
): (platformId: PlatformId) => void {
  const again = new Map<PlatformId, boolean>();
  const run = async (platformId: PlatformId): Promise<void> => {
    do {
      again.set(platformId, false);
      // If this tab can no longer read, its listeners have already received `closed`.
      await reload(platformId).catch(() => {});
    } while (again.get(platformId) === true);
    again.delete(platformId);
  };
  return (platformId) => {
    if (again.has(platformId)) again.set(platformId, true);
    else void run(platformId);
  };
}

/** Tells this tab's listeners what other tabs did. Calls `load` for a commit that was too large to send. */
export function createAnnouncer(
  channel: TabChannel,
  load: (platformId: PlatformId) => Promise<Loaded>,
): Announcer {
  const listeners = new Set<(event: StorageEvent) => void>();
  const emit = (event: StorageEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  const reload = createReloading(async (platformId) => {
    if (listeners.size === 0) return;
    const { records, counter, seen } = await load(platformId);
    emit({ type: 'committed', platformId, stored: storedOf(records), counter, seen });
  });
  const hear = (message: TabMessage) => {
    if (message.type !== 'reload') emit(message);
    else reload(message.platformId);
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
