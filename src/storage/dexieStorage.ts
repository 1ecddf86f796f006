import type { Clock, PlatformId } from '#domain/identity.ts';
import type { PlatformRecords } from '#domain/record.ts';
import { createAnnouncer } from './announcer.ts';
import { createTabChannel, messageFor, type TabChannel } from './channel.ts';
import { createDoor } from './door.ts';
import { journalLimit, readJournal } from './journal.ts';
import { guardedFactory } from './opening.ts';
import { readPlatform, readSummaries } from './readPlatform.ts';
import { salvageRows } from './salvage.ts';
import { createDatabase, type Database } from './schema.ts';
import { createSentinelKeeper, createSentinelNotes, type SentinelKeeper } from './sentinel.ts';
import type { DamagedRow, Storage } from './storage.ts';
import { unavailableStorage } from './unavailableStorage.ts';
import { createWriting } from './writing.ts';

/** Real data and the example stand in different databases: nothing done to one can reach the other. */
export type DatabaseName = 'spiral' | 'spiral-example';

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

type Reading = Pick<Storage, 'load' | 'damaged' | 'journal'>;

function createReading(database: () => Database): Reading {
  const damagedById = new Map<PlatformId, readonly DamagedRow[]>();
  const load = async (platformId: PlatformId): Promise<PlatformRecords> => {
    const { records, damaged } = await readPlatform(database(), platformId);
    damagedById.set(platformId, damaged);
    return records;
  };
  return {
    load,
    damaged: (platformId) => damagedById.get(platformId) ?? [],
    journal: async (platformId, limit = journalLimit) => readJournal(database(), platformId, limit),
  };
}

/** Platforms in IndexedDB, through Dexie. Nothing is opened before `open`. */
export function createDexieStorage(settings: DexieStorageSettings): Storage {
  const { name, clock, deviceId, patienceMs = 3000 } = settings;
  const factory = settings.indexedDB ?? globalThis.indexedDB;
  const keyRange = settings.keyRange ?? globalThis.IDBKeyRange;
  if (factory === undefined) return unavailableStorage;
  const keeper = settings.sentinel ?? createSentinelKeeper(name);
  const channel = settings.channel ?? createTabChannel(name);
  const notes = createSentinelNotes(keeper, clock);
  const door = createDoor({
    createDatabase: () => createDatabase(name, guardedFactory(factory), keyRange),
    factory,
    keeper,
    patienceMs,
    onClosed: () => announcer.emit({ type: 'closed' }),
  });
  const requireDatabase = () => {
    const db = door.database();
    if (db === undefined) throw new Error('The storage is not open');
    return db;
  };
  const reading = createReading(requireDatabase);
  const announcer = createAnnouncer(channel, reading.load);
  const writing = createWriting({
    database: door.database,
    clock,
    deviceId,
    patienceMs,
    onCommitted: (platformId, { committed: { stored }, ledger }, late) => {
      channel.post(messageFor(platformId, stored));
      notes.note(ledger);
      if (late) announcer.emit({ type: 'committed', platformId, stored });
    },
    onErased: (platformId, ledger, late) => {
      channel.post({ type: 'erased', platformId });
      notes.note(ledger);
      if (late) announcer.emit({ type: 'erased', platformId });
    },
  });
  return {
    ...reading,
    ...writing,
    open: door.open,
    acceptEviction: door.acceptEviction,
    summaries: async () => {
      const { summaries, ledger } = await readSummaries(requireDatabase());
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
