import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Erasing } from '#domain/erasure/erase.ts';
import { createPlatformIndex, type PlatformIndex } from '#domain/index/platformIndex.ts';
import type { Act, Plan } from '#domain/record/change.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { localDay } from '#domain/record/localDay.ts';
import { emptyRecords, type Stored } from '#domain/record/records.ts';
import { emptyVector } from '#domain/record/vector.ts';
import type { Turned } from '#domain/views/undoing.ts';
import type { DamagedRow, JournalEntry, Storage, StorageEvent, StorageProblem } from '#storage/storage.ts';
import type { Effects, Space } from './effects.ts';
import { eraseRecords, forgetErased } from './erasing.ts';
import { historyOf } from './history.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { createWriter, type StorageSignals } from './writer.ts';

/** What the top line says about saving. It never claims more than is true. */
type SaveState =
  /** `at`: milliseconds; undefined if nothing has been written since the platform was opened. */
  | { readonly state: 'saved'; readonly at: number | undefined }
  /** `isReopening`: the browser closed the database, and it is being opened again. */
  | { readonly state: 'saving'; readonly isReopening?: boolean }
  /**
   * `waiting` acts are not in the database. They are on the screen and, if `kept`, also in the second place, on the disk.
   * `kept` is undefined until that is known.
   */
  | {
      readonly state: 'unsaved';
      readonly problem: StorageProblem;
      readonly waiting: number;
      readonly kept: boolean | undefined;
    };

export type OpenPlatformState = {
  readonly status: 'loading' | 'ready' | 'missing' | 'failed';
  readonly index: PlatformIndex;
  /** The index's own revision. The index changes in place, so subscribers compare this. */
  readonly revision: number;
  readonly save: SaveState;
  /** The acts that can be undone, oldest first, and those that were undone. */
  readonly past: readonly JournalEntry[];
  readonly future: readonly JournalEntry[];
  /** Rows that are not valid records, and invalid journal entries. They are on no screen and in no backup. */
  readonly damaged: readonly DamagedRow[];
  /** Waiting acts that this version cannot read, or that can never be written, exactly as they were stored. */
  readonly setAside: readonly string[];
  readonly latest: LatestAct | undefined;
  /** The day on which this platform was erased on this device, if it did not come back since. */
  readonly erasedOn: string | undefined;
};

/** The latest act of this tab, for the line that tells it and offers to undo it. */
export type LatestAct = {
  readonly act: Act;
  /** Grows with each act. */
  readonly nth: number;
  /** For an undo or a redo: the act that was undone or redone, and what became of its records. */
  readonly turned?: { readonly act: Act; readonly records: readonly Turned[] };
};

/** How many damaged rows a backup lacks. Journal rows do not count: they are in no backup, damaged or not. */
export const lackingRows = (damaged: readonly DamagedRow[]): number =>
  damaged.filter(({ table }) => table !== 'journal').length;

/** The methods that change a platform. */
export interface Writer {
  /**
   * Shows the act at once and writes it in the background. Resolves to true only when it is in a committed transaction.
   * A plan that changes nothing is not an act: it resolves to true, and there is nothing to undo.
   */
  act(plan: Plan): Promise<boolean>;
  /** Undoes the latest act, or redoes the one undone last. False when there is none, or while something is unsaved. */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** Tries again to write the unsaved acts, in order. */
  retry(): Promise<void>;
}

/** One open platform: its data, and the only way to change it. */
export interface OpenPlatform extends Writer {
  readonly space: Space;
  readonly platformId: PlatformId;
  readonly state: StoreApi<OpenPlatformState>;
  /**
   * Erases records for ever. Waits until everything is written, and returns false without erasing while something is
   * unsaved. True only when all are gone from the database, and none was left because it is in use again; what this tab and the text store hold of them is then gone
   * too. Nothing can undo it.
   */
  erase(erasing: Erasing): Promise<boolean>;
  /** Does the same. Returns the ids of the records that this call erased; undefined if nothing is known of it. */
  eraseNewly(erasing: Erasing): Promise<ReadonlySet<string> | undefined>;
  close(): void;
}

const opening = (): OpenPlatformState => ({
  status: 'loading',
  index: createPlatformIndex({ records: emptyRecords(), counter: 0, seen: emptyVector }),
  revision: -1,
  save: { state: 'saved', at: undefined },
  past: [],
  future: [],
  damaged: [],
  setAside: [],
  latest: undefined,
  erasedOn: undefined,
});

type Committed = Extract<StorageEvent, { type: 'committed' }>;
/** `isClosed`: the platform was left while it was still being read. */
type Early = { events: Committed[] | undefined; isClosed: boolean };

type Following = {
  readonly state: StoreApi<OpenPlatformState>;
  readonly writer: StorageSignals;
  readonly forget: (stored: readonly Stored[]) => void;
  readonly today: () => string;
};

/** Handles an event of the storage. Events that arrive while the platform is loading are queued. */
function follow({ state, writer, forget, today }: Following, early: Early, event: StorageEvent): void {
  const { status, index } = state.getState();
  if (event.type === 'erased') state.setState({ status: 'missing', erasedOn: today() });
  else if (event.type === 'closed') {
    // What is being typed stays on the screen; a red line says that nothing can be written any more.
    if (status === 'ready') void writer.closed(event.isReplaced);
    else state.setState({ status: 'failed' });
  } else if (early.events !== undefined) early.events.push(event);
  else if (event.planId === undefined) {
    index.apply(event);
    state.setState({ revision: index.revision });
    forget(event.stored);
  } else void writer.lateCommit(event.planId, event);
}

/**
 * Loads the platform. Then writes the acts that an earlier start left in the outbox, except those already in the
 * journal.
 */
async function read(openPlatform: Parts, early: Early): Promise<void> {
  const { storage, platformId, state, outbox, writer, forget } = openPlatform;
  const [loaded, journal] = await Promise.all([storage.load(platformId), storage.journal(platformId)]);
  // Another instance may be open by now: the acts that wait are for that one.
  if (early.isClosed) return;
  const index = createPlatformIndex(loaded);
  for (const event of early.events ?? []) index.apply(event);
  early.events = undefined;
  const status = index.platform === undefined ? 'missing' : 'ready';
  const { past, future } = historyOf(journal);
  const { damaged, records } = loaded;
  const erasedOn = records.platforms.length === 0 ? loaded.erasedOn : undefined;
  state.setState({ status, index, revision: index.revision, past, future, damaged, erasedOn });
  writer.learn(journal);
  // A crash may have come between erasing in the database and forgetting beside it.
  forget(records.erasures.map((record) => ({ table: 'erasures', record })));
  if (status === 'missing') return;
  const written = new Set(journal.map(({ planId }) => planId));
  const left = outbox.takeLeft().filter(({ id }) => id === undefined || !written.has(id));
  state.setState({ setAside: outbox.setAside() });
  await Promise.all(left.map((plan) => writer.act(plan)));
}

type Parts = {
  readonly storage: Storage;
  readonly platformId: PlatformId;
  readonly outbox: Outbox;
  readonly state: StoreApi<OpenPlatformState>;
  readonly writer: Writer & StorageSignals;
  readonly forget: Following['forget'];
};

/** After how long without an answer a platform that is being read is called unreadable, in milliseconds. */
const loadPatienceMs = 20_000;

/** Reads the platform. A database that answers after a while opens it all the same. */
function readInTime(parts: Parts, early: Early): void {
  const { state } = parts;
  const fail = () => {
    if (state.getState().status === 'loading') state.setState({ status: 'failed' });
  };
  const silent = setTimeout(fail, loadPatienceMs);
  read(parts, early)
    .catch(() => state.setState({ status: 'failed' }))
    .finally(() => clearTimeout(silent));
}

/** Opens a platform: reads it once, then updates its index with what is committed here and in other tabs. */
export function createOpenPlatform(effects: Effects, space: Space, platformId: PlatformId): OpenPlatform {
  const { clock, ids, textStore } = effects;
  const storage = effects.storages[space];
  const state = createStore<OpenPlatformState>(opening);
  const isErased = (id: string) => state.getState().index.isErased(id);
  const outbox = createOutbox(textStore, space, platformId, ids.next(), isErased);
  const forget = (stored: readonly Stored[]) =>
    forgetErased({ state, outbox, textStore, space, platformId }, stored);
  const copyOut = space === 'real' ? effects.copies?.take : undefined;
  const writer = createWriter({
    storage,
    platformId,
    outbox,
    state,
    clock,
    ids,
    copyOut,
    forgetErased: forget,
  });
  const early: Early = { events: [], isClosed: false };
  const stop = storage.listen((event) => {
    if (event.type === 'closed' || event.platformId === platformId)
      follow({ state, writer, forget, today: () => localDay(clock.now()) }, early, event);
  });
  readInTime({ storage, platformId, outbox, state, writer, forget }, early);
  const { act, undo, redo, retry } = writer;
  const eraseNewly = (erasing: Erasing) => eraseRecords({ storage, state, writer, forget }, erasing);
  const erase = async (erasing: Erasing) =>
    (await eraseNewly(erasing)) !== undefined &&
    erasing.items.every(({ id }) => state.getState().index.isErased(id));
  const close = () => {
    early.isClosed = true;
    stop();
  };
  return { space, platformId, state, act, erase, eraseNewly, undo, redo, retry, close };
}
