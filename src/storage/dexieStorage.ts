import type { Registry } from '#domain/record/entity.ts';
import type { Clock, PlatformId } from '#domain/record/identity.ts';
import { records } from '#domain/record/registry.ts';
import { deviceOf } from '#domain/record/stamp.ts';
import { type Announcer, createAnnouncer } from './announcer.ts';
import { createTabChannel, messageFor, messageOf, type TabChannel } from './channel.ts';
import { type Connection, createConnection } from './connection.ts';
import { readJournal } from './journal.ts';
import { guardedFactory } from './opening.ts';
import { readPlatform, readSummaries } from './readPlatform.ts';
import { rewriteFiles } from './rewriting.ts';
import { salvageRows } from './salvage.ts';
import { createDatabase, type Database } from './schema.ts';
import {
  createSentinelKeeper,
  createSentinelNotes,
  type SentinelKeeper,
  type SentinelNotes,
} from './sentinel.ts';
import { journalLimit, type Loaded, type Storage } from './storage.ts';
import { unavailableStorage } from './unavailableStorage.ts';
import { createWriting, type Writing } from './writing.ts';

/** Real data and the example are in different databases, so nothing done to one can affect the other. */
type DatabaseName = 'spiral' | 'spiral-example';

const defaultPatienceMs = 3000;

export type DexieStorageSettings = {
  readonly name: DatabaseName | (string & {});
  readonly clock: Clock;
  /** A new unique id: for a device, and for each opening of its database. */
  readonly newId: () => string;
  /** The name under which this opening writes. Tests may set it; otherwise it is generated at opening. */
  readonly writer?: string;
  /** The kinds of records stored. */
  readonly registry?: Registry;
  readonly sentinel?: SentinelKeeper;
  readonly channel?: TabChannel;
  readonly indexedDB?: IDBFactory;
  readonly keyRange?: typeof IDBKeyRange;
  /** After how long without an answer a write is reported as timed out. */
  readonly patienceMs?: number;
};

type Tools = {
  readonly connection: Connection;
  readonly writer: () => string;
  readonly announcer: Announcer;
  readonly channel: TabChannel;
  readonly notes: SentinelNotes;
};

/** The open database. Throws when it is not open, which is a bug in the program. */
function opened(connection: Connection): Database {
  const db = connection.database();
  if (db === undefined) throw new Error('The storage is not open');
  return db;
}

/** Reports unreadable journal rows together with the damaged rows: those acts can no longer be undone. */
async function load(db: Database, platformId: PlatformId): Promise<Loaded> {
  const [platform, { damaged }] = await Promise.all([
    readPlatform(db, platformId),
    readJournal(db, platformId, journalLimit),
  ]);
  const rows = damaged.map((row) => ({ table: 'journal', row }));
  return { ...platform, damaged: [...platform.damaged, ...rows] };
}

function createReading(database: () => Database): Pick<Storage, 'load' | 'journal'> {
  return {
    load: async (platformId) => load(database(), platformId),
    journal: async (platformId, limit = journalLimit) =>
      (await readJournal(database(), platformId, limit)).entries,
  };
}

/** Writing, with its consequences: other tabs are told, and the sentinel is updated with the new counts. */
function createAnnouncedWriting(
  { connection, writer, announcer, channel, notes }: Tools,
  settings: DexieStorageSettings,
): Writing {
  return createWriting({
    database: connection.database,
    clock: settings.clock,
    writer,
    newDeviceId: settings.newId,
    patienceMs: settings.patienceMs ?? defaultPatienceMs,
    rewrite: () => rewriteFiles(settings.indexedDB ?? globalThis.indexedDB, settings.name),
    onLost: connection.reportLost,
    onCommitted: (platformId, { committed, ledger }, late) => {
      const { stored, entry, seen } = committed;
      const { counter, planId } = entry;
      channel.post(messageFor(platformId, committed));
      notes.note(ledger);
      const named = planId === undefined ? {} : { planId };
      if (late) announcer.emit({ type: 'committed', platformId, stored, counter, seen, ...named });
    },
    onRecordsErased: (platformId, { erased, ledger }, late) => {
      channel.post(messageOf(platformId, erased));
      notes.note(ledger);
      if (late) announcer.emit({ type: 'committed', platformId, ...erased });
    },
    onErased: (platformId, ledger) => {
      channel.post({ type: 'erased', platformId });
      notes.note(ledger);
      // This tab's open platform receives the event too: what is typed there could no longer be stored.
      announcer.emit({ type: 'erased', platformId });
    },
  });
}

type Given = { readonly factory: IDBFactory; readonly keeper: SentinelKeeper; readonly registry: Registry };

function createOwnConnection(
  { name, newId, patienceMs = defaultPatienceMs, keyRange = globalThis.IDBKeyRange }: DexieStorageSettings,
  { factory, keeper, registry }: Given,
  onClosed: () => void,
): Connection {
  return createConnection({
    createDatabase: (onLost) =>
      createDatabase(name, {
        factory: guardedFactory(factory, onLost),
        keyRange,
        registry,
        newDeviceId: newId,
      }),
    factory,
    keeper,
    patienceMs,
    onClosed,
  });
}

/** Stores platforms in IndexedDB, through Dexie. Nothing is opened before `open` is called. */
export function createDexieStorage(settings: DexieStorageSettings): Storage {
  const { name, indexedDB: factory = globalThis.indexedDB, registry = records, newId } = settings;
  if (factory === undefined) return unavailableStorage;
  const keeper = settings.sentinel ?? createSentinelKeeper(name);
  const connection = createOwnConnection(settings, { factory, keeper, registry }, () =>
    announcer.emit({ type: 'closed' }),
  );
  const reading = createReading(() => opened(connection));
  const channel = settings.channel ?? createTabChannel(name, registry);
  const announcer = createAnnouncer(channel, reading.load);
  const notes = createSentinelNotes(keeper, settings.clock);
  const opening = newId().slice(-8);
  const writer = () => settings.writer ?? `${connection.device()}.${opening}`;
  return {
    ...reading,
    ...createAnnouncedWriting({ connection, writer, announcer, channel, notes }, settings),
    open: connection.open,
    device: () => deviceOf({ device: writer() }),
    acceptEviction: connection.acceptEviction,
    summaries: async () => {
      const { summaries, ledger } = await readSummaries(opened(connection));
      notes.note(ledger);
      return summaries;
    },
    salvage: () => salvageRows(factory, name),
    listen: announcer.listen,
    close: () => {
      notes.flush();
      announcer.stop();
      channel.close();
      connection.close();
    },
  };
}
