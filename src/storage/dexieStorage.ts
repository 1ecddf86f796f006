import type { Clock, PlatformId } from '#domain/identity.ts';
import { type Announcer, createAnnouncer } from './announcer.ts';
import { createTabChannel, messageFor, type TabChannel } from './channel.ts';
import { createDoor, type Door } from './door.ts';
import { journalLimit, readJournal } from './journal.ts';
import { guardedFactory } from './opening.ts';
import { readPlatform, readSummaries } from './readPlatform.ts';
import { salvageRows } from './salvage.ts';
import { createDatabase, type Database } from './schema.ts';
import {
  createSentinelKeeper,
  createSentinelNotes,
  type SentinelKeeper,
  type SentinelNotes,
} from './sentinel.ts';
import type { DamagedRow, Storage } from './storage.ts';
import { unavailableStorage } from './unavailableStorage.ts';
import { createWriting, type Writing } from './writing.ts';

/** Real data and the example stand in different databases: nothing done to one can reach the other. */
export type DatabaseName = 'spiral' | 'spiral-example';

const defaultPatienceMs = 3000;

export type DexieStorageSettings = {
  readonly name: DatabaseName | (string & {});
  readonly clock: Clock;
  readonly deviceId: string;
  readonly sentinel?: SentinelKeeper;
  readonly channel?: TabChannel;
  readonly indexedDB?: IDBFactory;
  readonly keyRange?: typeof IDBKeyRange;
  /** How long a write may be silent before it is said so. */
  readonly patienceMs?: number;
};

type Tools = {
  readonly door: Door;
  readonly announcer: Announcer;
  readonly channel: TabChannel;
  readonly notes: SentinelNotes;
};

/** The open database. Asking for it when there is none is a fault of the program. */
function opened(door: Door): Database {
  const db = door.database();
  if (db === undefined) throw new Error('The storage is not open');
  return db;
}

function createReading(database: () => Database): Pick<Storage, 'load' | 'damaged' | 'journal'> {
  const damagedById = new Map<PlatformId, readonly DamagedRow[]>();
  return {
    load: async (platformId) => {
      const { records, damaged } = await readPlatform(database(), platformId);
      damagedById.set(platformId, damaged);
      return records;
    },
    damaged: (platformId) => damagedById.get(platformId) ?? [],
    journal: async (platformId, limit = journalLimit) => readJournal(database(), platformId, limit),
  };
}

/** Writing, with what follows each write: the other tabs hear of it and the sentinel learns the new counts. */
function createToldWriting(
  { door, announcer, channel, notes }: Tools,
  settings: DexieStorageSettings,
): Writing {
  return createWriting({
    database: door.database,
    clock: settings.clock,
    deviceId: settings.deviceId,
    patienceMs: settings.patienceMs ?? defaultPatienceMs,
    onCut: door.cut,
    onCommitted: (platformId, { committed: { stored, entry }, ledger }, late) => {
      channel.post(messageFor(platformId, stored));
      notes.note(ledger);
      const named = entry.planId === undefined ? {} : { planId: entry.planId };
      if (late) announcer.emit({ type: 'committed', platformId, stored, ...named });
    },
    onErased: (platformId, ledger) => {
      channel.post({ type: 'erased', platformId });
      notes.note(ledger);
      // This tab's own desk too: what is typed on it would have nowhere to go.
      announcer.emit({ type: 'erased', platformId });
    },
  });
}

/** Platforms in IndexedDB, through Dexie. Nothing is opened before `open`. */
export function createDexieStorage(settings: DexieStorageSettings): Storage {
  const { name, indexedDB: factory = globalThis.indexedDB, keyRange = globalThis.IDBKeyRange } = settings;
  if (factory === undefined) return unavailableStorage;
  const keeper = settings.sentinel ?? createSentinelKeeper(name);
  const door = createDoor({
    createDatabase: (onCut) => createDatabase(name, guardedFactory(factory, onCut), keyRange),
    factory,
    keeper,
    patienceMs: settings.patienceMs ?? defaultPatienceMs,
    onClosed: () => announcer.emit({ type: 'closed' }),
  });
  const reading = createReading(() => opened(door));
  const channel = settings.channel ?? createTabChannel(name);
  const announcer = createAnnouncer(channel, reading.load);
  const notes = createSentinelNotes(keeper, settings.clock);
  return {
    ...reading,
    ...createToldWriting({ door, announcer, channel, notes }, settings),
    open: door.open,
    acceptEviction: door.acceptEviction,
    summaries: async () => {
      const { summaries, ledger } = await readSummaries(opened(door));
      notes.note(ledger);
      return summaries;
    },
    salvage: () => salvageRows(factory, name),
    listen: announcer.listen,
    close: () => {
      notes.flush();
      announcer.stop();
      channel.close();
      door.close();
    },
  };
}
