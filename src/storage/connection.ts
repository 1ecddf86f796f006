import { nothingMarked } from './marks.ts';
import { inspect, openDatabase, whenBlocked } from './opening.ts';
import type { Database } from './schema.ts';
import type { SentinelKeeper } from './sentinel.ts';
import type { SentinelNotes } from './sentinelNotes.ts';
import type { Opening } from './storage.ts';
import { watch } from './watchdog.ts';

export type ConnectionSettings = {
  /** Creates a database that is not open yet; called for each attempt. `onLost`: a write found the connection lost. */
  readonly createDatabase: (onLost: () => void) => Database;
  readonly factory: IDBFactory;
  readonly keeper: SentinelKeeper;
  /** Resolves when the keeper can be read. */
  readonly recovered: Promise<unknown>;
  readonly patienceMs: number;
  /** Compares the sentinel with what the database holds. */
  readonly compare: SentinelNotes['compare'];
  /** Called when the browser or a newer build closed the database. */
  readonly onClosed: (isReplaced: boolean) => void;
};

/**
 * Opens the database once and checks it. After the browser closed it, opens it again only through `reopen`, which
 * compares what it finds.
 */
export interface Connection {
  open(): Promise<Opening>;
  acceptEviction(how: 'forget' | 'remember'): Opening;
  /** The database while it is usable, otherwise undefined. */
  database(): Database | undefined;
  /** The device's name as the database stores it; empty before the database is open. */
  device(): string;
  /**
   * Opens the database again if it was closed, and compares it with what it was. A call while an attempt is under way
   * gets the answer of that attempt.
   */
  reopen(): Promise<Opening>;
  /** Reports that the connection is lost. Listeners are told once, however often this is called. */
  reportLost(): void;
  close(): void;
}

type Parts = ConnectionSettings & {
  opening: Promise<Opening> | undefined;
  /** The attempt to open the database again that is under way. */
  reopening: Promise<Opening> | undefined;
  /** The open database, which may be empty although it should not be. */
  found: Database | undefined;
  usable: Database | undefined;
  device: string;
  /** A newer build has the database now. */
  isReplaced: boolean;
};

const closed = {
  opening: undefined,
  reopening: undefined,
  found: undefined,
  usable: undefined,
  device: '',
  isReplaced: false,
};

const ready: Opening = { state: 'ready' };
const closedAlready: Opening = { state: 'unavailable', cause: 'closed' };

// Opening reads the disk's whole index of the database, so it may take longer than a write.
const openingPatience = 4;

function disconnect(parts: Parts): void {
  parts.usable = undefined;
  parts.found?.close();
  parts.found = undefined;
  parts.opening = Promise.resolve(closedAlready);
}

/** After an eviction, or when another tab runs a newer build. Does not reopen: it would be a different database. */
function closedByOthers(parts: Parts, isReplaced = false): void {
  if (parts.found === undefined) return;
  disconnect(parts);
  parts.isReplaced = isReplaced;
  parts.onClosed(isReplaced);
}

function hold(parts: Parts, db: Database): void {
  parts.found = db;
  db.backendDB().addEventListener('close', () => closedByOthers(parts));
  db.on('versionchange', ({ newVersion }) => {
    // Without a new version, the database is being deleted.
    closedByOthers(parts, newVersion !== null);
    // Stops Dexie's own handler, which would allow reopening.
    return false;
  });
}

type Connect = (parts: Parts, db: Database) => Promise<Opening>;

/** Opens the database and compares it with what it was. It is not usable yet. */
const look: Connect = async (parts, db) => {
  const opened = await openDatabase(db, parts.factory);
  if (opened.state !== 'open') return opened;
  hold(parts, db);
  await parts.recovered;
  const had = parts.keeper.read();
  const { isEmpty, platforms, held, device } = await inspect(db);
  parts.device = device;
  if (had !== undefined && had.platforms > 0 && isEmpty) return { state: 'evicted', had };
  if (parts.found !== db) return closedAlready;
  const losses = held === undefined ? [] : parts.compare(held, had ?? nothingMarked);
  return {
    state: 'ready',
    ...(platforms === undefined ? {} : { platforms }),
    ...(losses.length === 0 ? {} : { losses }),
  };
};

const connect: Connect = async (parts, db) => {
  const opening = await look(parts, db);
  if (opening.state === 'ready') parts.usable = parts.found;
  return opening;
};

/**
 * What this page knows would be merged with a database that has forgotten it. A person decides that, at the start: so
 * such a database never becomes usable here, however late it answers.
 */
const connectAgain: Connect = async (parts, db) => {
  try {
    const opening = await look(parts, db);
    if (opening.state === 'ready' && opening.losses !== undefined) disconnect(parts);
    else if (opening.state === 'ready') parts.usable = parts.found;
    return opening;
  } finally {
    parts.reopening = undefined;
  }
};

async function start(parts: Parts, connecting = connect): Promise<Opening> {
  const db = parts.createDatabase(() => closedByOthers(parts));
  const { first, whole } = watch(() => connecting(parts, db), parts.patienceMs * openingPatience);
  const answered = first.then((watched) => (watched.answered ? watched.value : 'silent'));
  const outcome = await Promise.race([answered, whenBlocked(db)]);
  // A call during this attempt waits for it. A call after a failure starts a new attempt.
  if (outcome === 'blocked' || outcome === 'silent') parts.opening = whole;
  else if (outcome.state === 'unavailable' || outcome.state === 'newer') parts.opening = undefined;
  if (outcome === 'silent') return { state: 'silent', whenAnswered: whole };
  return outcome === 'blocked' ? { state: 'blocked', whenUnblocked: whole } : outcome;
}

function startAgain(parts: Parts): Promise<Opening> {
  // An empty database that was found instead would stay open beside the next one.
  parts.found?.close();
  parts.found = undefined;
  parts.opening = start(parts, connectAgain);
  return parts.opening;
}

/** After the browser closed the database. A database that a newer build has stays closed to this page. */
async function reopen(parts: Parts): Promise<Opening> {
  if (parts.usable !== undefined) return ready;
  if (parts.isReplaced) return { state: 'unavailable', cause: 'replaced' };
  parts.reopening ??= startAgain(parts);
  return parts.reopening;
}

export function createConnection(settings: ConnectionSettings): Connection {
  const parts: Parts = { ...settings, ...closed };
  return {
    open: () => {
      parts.opening ??= start(parts);
      return parts.opening;
    },
    acceptEviction: (how) => {
      if (parts.found === undefined) return closedAlready;
      if (how === 'forget') parts.keeper.forget();
      parts.usable = parts.found;
      parts.opening = Promise.resolve(ready);
      return ready;
    },
    database: () => parts.usable,
    device: () => parts.device,
    reopen: () => reopen(parts),
    reportLost: () => closedByOthers(parts),
    close: () => disconnect(parts),
  };
}
