import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Act, Plan } from '#domain/change.ts';
import type { PlatformId } from '#domain/identity.ts';
import { createPlatformIndex, type PlatformIndex } from '#domain/platformIndex.ts';
import { emptyRecords } from '#domain/record.ts';
import type { Conflict, JournalEntry, StorageEvent, StorageProblem } from '#storage/storage.ts';
import type { Effects, Space } from './effects.ts';
import { historyOf } from './history.ts';
import { createOutbox, notYetStored } from './outbox.ts';
import { createWriter, type Writer } from './writer.ts';

/** What the top line says of saving. It never says more than is true. */
export type SaveState =
  /** `at`: milliseconds, undefined when nothing was written since the platform was opened. */
  | { readonly state: 'saved'; readonly at: number | undefined }
  | { readonly state: 'saving' }
  /** `waiting` acts are not in the database: they stand on the screen, and on the shelf as a second place. */
  | { readonly state: 'unsaved'; readonly problem: StorageProblem; readonly waiting: number };

export type DeskState = {
  readonly status: 'loading' | 'ready' | 'missing' | 'failed';
  readonly index: PlatformIndex;
  /** The index's own revision: the index changes in place, this is what subscribers compare. */
  readonly revision: number;
  readonly save: SaveState;
  /** Acts that can be taken back, oldest first, and those that were. */
  readonly past: readonly JournalEntry[];
  readonly future: readonly JournalEntry[];
  readonly conflicts: readonly Conflict[];
  /** The latest act of this tab: the line that offers to take it back. `nth` grows with each. */
  readonly latest: { readonly act: Act; readonly nth: number } | undefined;
};

/** One open platform: what is known of it, and the only way to change it. */
export interface Desk extends Writer {
  readonly space: Space;
  readonly platformId: PlatformId;
  readonly state: StoreApi<DeskState>;
  dismissConflicts(): void;
  close(): void;
}

const opening = (): DeskState => ({
  status: 'loading',
  index: createPlatformIndex(emptyRecords()),
  revision: -1,
  save: { state: 'saved', at: undefined },
  past: [],
  future: [],
  conflicts: [],
  latest: undefined,
});

function follow(state: StoreApi<DeskState>, platformId: PlatformId, event: StorageEvent): void {
  if (event.type === 'closed') state.setState({ status: 'failed' });
  else if (event.platformId !== platformId) return;
  else if (event.type === 'erased') state.setState({ status: 'missing' });
  else {
    const { index } = state.getState();
    index.apply(event.stored);
    state.setState({ revision: index.revision });
  }
}

/** Opens a platform: reads it once, then keeps its index up by what is committed here and in other tabs. */
export function openDesk(effects: Effects, space: Space, platformId: PlatformId): Desk {
  const storage = effects.storages[space];
  const outbox = createOutbox(effects.shelf, space, platformId, effects.ids.next());
  const state = createStore<DeskState>(opening);
  const writer = createWriter({ storage, outbox, state, clock: effects.clock });

  const load = async () => {
    const [records, journal] = await Promise.all([storage.load(platformId), storage.journal(platformId)]);
    const index = createPlatformIndex(records);
    const status = index.platform === undefined ? 'missing' : 'ready';
    state.setState({ status, index, revision: index.revision, past: historyOf(journal) });
    const left = outbox.takeLeft().map((plan) => notYetStored(index, plan));
    await Promise.all(left.flatMap((plan: Plan | undefined) => (plan ? [writer.act(plan)] : [])));
  };

  const stop = storage.listen((event) => follow(state, platformId, event));
  load().catch(() => state.setState({ status: 'failed' }));

  return {
    space,
    platformId,
    state,
    ...writer,
    dismissConflicts: () => state.setState({ conflicts: [] }),
    close: stop,
  };
}
