import type { Registry } from '#domain/record/entity.ts';
import type { Clock, PlatformId } from '#domain/record/identity.ts';
import { records } from '#domain/record/registry.ts';
import { type Result, refused } from '#domain/record/result.ts';
import { deviceOf } from '#domain/record/stamp.ts';
import type { VersionVector } from '#domain/record/vector.ts';
import { type Announcer, createAnnouncer } from './announcer.ts';
import { createTabChannel, messageFor, messageOf, type TabChannel } from './channel.ts';
import { type Connection, createConnection } from './connection.ts';
import { shownCounts } from './counts.ts';
import { readJournal } from './journal.ts';
import type { Hash } from './marks.ts';
import type { Ledger } from './meta.ts';
import { guardedFactory } from './opening.ts';
import { heldIn, readPlatform, readSummaries } from './readPlatform.ts';
import { createLeftMending, createRecovering, type LeftMending } from './recovering.ts';
import { createRewriting } from './rewriting.ts';
import { salvageRows } from './salvage.ts';
import { createDatabase, type Database } from './schema.ts';
import type { SentinelKeeper } from './sentinel.ts';
import { createSentinelNotes, type SentinelNotes } from './sentinelNotes.ts';
import { journalLimit, type Loaded, type Storage, type StorageProblem } from './storage.ts';
import { mayTear, noTrouble, type Trouble } from './trouble.ts';
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
  readonly sentinel: SentinelKeeper;
  /** Resolves when the sentinel can be read. Default: at once. */
  readonly recovered?: Promise<unknown>;
  /** Where a failed write is remembered until the database's files are mended. Default: nowhere. */
  readonly trouble?: Trouble;
  /** Whether the disk takes so many bytes more. Default: it is believed to. */
  readonly hasRoom?: (bytes: number) => Promise<boolean>;
  /** Where it is remembered that the files are to be rewritten until they are. Default: nowhere. */
  readonly unclean?: Trouble;
  /** Runs work while nobody reads the database beside its users. Default: at once. */
  readonly rewriteAlone?: (work: () => Promise<void>) => Promise<void>;
  /** For the sentinel: without it, only counters and counts are compared. */
  readonly hash?: Hash;
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
  readonly trouble: Trouble;
  readonly rewrite: () => Promise<void>;
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
  { connection, writer, announcer, channel, notes, trouble, rewrite }: Tools,
  settings: DexieStorageSettings,
): Writing {
  const note = (platformId: PlatformId, ledger: Ledger, seen: VersionVector) => {
    const counts = ledger.live.get(platformId);
    if (counts !== undefined) notes.committed({ platformId, counts: shownCounts(counts), seen });
  };
  return createWriting({
    database: connection.database,
    clock: settings.clock,
    writer,
    newDeviceId: settings.newId,
    patienceMs: settings.patienceMs ?? defaultPatienceMs,
    rewrite,
    onLost: connection.reportLost,
    onProblem: (problem) => {
      if (mayTear(problem)) trouble.note();
    },
    onCommitted: (platformId, { committed, ledger }, late) => {
      const { stored, entry, seen } = committed;
      const { counter, planId } = entry;
      channel.post(messageFor(platformId, committed));
      note(platformId, ledger, seen);
      const named = planId === undefined ? {} : { planId };
      if (late) announcer.emit({ type: 'committed', platformId, stored, counter, seen, ...named });
    },
    onRecordsErased: (platformId, { erased, ledger }, late) => {
      channel.post(messageOf(platformId, erased));
      note(platformId, ledger, erased.seen);
      if (late) announcer.emit({ type: 'committed', platformId, ...erased });
    },
    onErased: (platformId) => {
      channel.post({ type: 'erased', platformId });
      notes.erased(platformId);
      // This tab's open platform receives the event too: what is typed there could no longer be stored.
      announcer.emit({ type: 'erased', platformId });
    },
  });
}

type Given = {
  readonly factory: IDBFactory;
  readonly keeper: SentinelKeeper;
  readonly notes: SentinelNotes;
  readonly registry: Registry;
};

function createOwnConnection(
  {
    name,
    newId,
    patienceMs = defaultPatienceMs,
    keyRange = globalThis.IDBKeyRange,
    recovered = Promise.resolve(),
  }: DexieStorageSettings,
  { factory, keeper, notes, registry }: Given,
  onClosed: (isReplaced: boolean) => void,
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
    compare: notes.compare,
    recovered,
    patienceMs,
    onClosed,
  });
}

/** The same writing, which waits until the files that a failed write left torn are mended. */
const afterMending = ({ commit, eraseRecords, erase }: Writing, left: LeftMending): Writing => {
  const once =
    <Asked, T>(write: (asked: Asked) => Promise<Result<T, StorageProblem>>) =>
    async (asked: Asked): Promise<Result<T, StorageProblem>> => {
      const problem = await left.problem();
      return problem === undefined ? write(asked) : refused(problem);
    };
  return { commit: once(commit), eraseRecords: once(eraseRecords), erase: once(erase) };
};

type Opener = Pick<Storage, 'open' | 'recover' | 'acceptEviction'>;

/** Opening, at the start and again after a failure. */
function createOpening(
  connection: Connection,
  mending: Parameters<typeof createLeftMending>[0],
  beginLeft: () => void,
): Opener {
  return {
    open: async () => {
      const opening = await connection.open();
      if (opening.state === 'ready') beginLeft();
      return opening;
    },
    recover: createRecovering({ ...mending, connection }),
    acceptEviction: connection.acceptEviction,
  };
}

/** What the whole database holds, for a person and for the sentinel. */
function createComparing(
  database: () => Database,
  notes: SentinelNotes,
): Pick<Storage, 'summaries' | 'acceptLoss'> {
  return {
    summaries: async () => (await readSummaries(database())).summaries,
    acceptLoss: async (platformId) => {
      const held = heldIn(await readSummaries(database()));
      notes.accepted(
        platformId,
        held.find((one) => one.platformId === platformId),
      );
    },
  };
}

/** What this tab marks, and what other tabs erase. */
function createOwnNotes(
  { sentinel, clock, hash = () => '' }: DexieStorageSettings,
  channel: TabChannel,
): SentinelNotes {
  const notes = createSentinelNotes(sentinel, clock, hash);
  channel.listen(({ type, platformId }) => {
    if (type === 'erased') notes.erasedElsewhere(platformId);
  });
  return notes;
}

/** Undefined where the browser has no IndexedDB, or forbids even to ask for it. */
function ownFactory(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}

/** Stores platforms in IndexedDB, through Dexie. Nothing is opened before `open` is called. */
export function createDexieStorage(settings: DexieStorageSettings): Storage {
  const { name, indexedDB: factory = ownFactory(), registry = records, newId } = settings;
  if (factory === undefined) return unavailableStorage;
  const { sentinel: keeper, trouble = noTrouble } = settings;
  const channel = settings.channel ?? createTabChannel(name, registry);
  const notes = createOwnNotes(settings, channel);
  const connection = createOwnConnection(settings, { factory, keeper, notes, registry }, (isReplaced) =>
    announcer.emit({ type: 'closed', isReplaced }),
  );
  const reading = createReading(() => opened(connection));
  const announcer = createAnnouncer(channel, reading.load);
  const opening = newId().slice(-8);
  const { hasRoom = async () => true, patienceMs = defaultPatienceMs, unclean = noTrouble } = settings;
  const { rewriteAlone: alone = (work) => work() } = settings;
  const mending = { factory, trouble, hasRoom, patienceMs };
  const left = createLeftMending(mending);
  const { rewrite, rewriteLeft } = createRewriting({ ...mending, name, unclean, alone });
  const writer = () => settings.writer ?? `${connection.device()}.${opening}`;
  return {
    ...reading,
    ...afterMending(
      createAnnouncedWriting({ connection, writer, announcer, channel, notes, trouble, rewrite }, settings),
      left,
    ),
    ...createOpening(connection, mending, () => {
      left.begin();
      rewriteLeft();
    }),
    ...createComparing(() => opened(connection), notes),
    device: () => deviceOf({ device: writer() }),
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
