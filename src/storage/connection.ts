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
  /** Opens the database again if it was closed, and compares it with what it was. */
  reopen(): Promise<Opening>;
  /** Reports that the connection is lost. Listeners are told once, however often this is called. */
  reportLost(): void;
  close(): void;
}

type Parts = ConnectionSettings & {
  opening: Promise<Opening> | undefined;
  /** The open database, which may be empty although it should not be. */
  found: Database | undefined;
  usable: Database | undefined;
  device: string;
  /** A newer build has the database now. */
  isReplaced: boolean;
};

const closed = { opening: undefined, found: undefined, usable: undefined, device: '', isReplaced: false };

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

async function connect(parts: Parts, db: Database): Promise<Opening> {
  const opened = await openDatabase(db, parts.factory);
  if (opened.state !== 'open') return opened;
  parts.found = db;
  db.backendDB().addEventListener('close', () => closedByOthers(parts));
  db.on('versionchange', ({ newVersion }) => {
    // Without a new version, the database is being deleted.
    closedByOthers(parts, newVersion !== null);
    // Stops Dexie's own handler, which would allow reopening.
    return false;
  });
  await parts.recovered;
  const had = parts.keeper.read();
  const { isEmpty, platforms, held, device } = await inspect(db);
  parts.device = device;
  if (had !== undefined && had.platforms > 0 && isEmpty) return { state: 'evicted', had };
  parts.usable = parts.found;
  if (parts.usable === undefined) return closedAlready;
  const losses = held === undefined ? [] : parts.compare(held);
  return {
    state: 'ready',
    ...(platforms === undefined ? {} : { platforms }),
    ...(losses.length === 0 ? {} : { losses }),
  };
}

async function start(parts: Parts): Promise<Opening> {
  const db = parts.createDatabase(() => closedByOthers(parts));
  const { first, whole } = watch(() => connect(parts, db), parts.patienceMs * openingPatience);
  const answered = first.then((watched) => (watched.answered ? watched.value : 'silent'));
  const outcome = await Promise.race([answered, whenBlocked(db)]);
  // A call during this attempt waits for it. A call after a failure starts a new attempt.
  if (outcome === 'blocked' || outcome === 'silent') parts.opening = whole;
  else if (outcome.state === 'unavailable' || outcome.state === 'newer') parts.opening = undefined;
  if (outcome === 'silent') return { state: 'silent', whenAnswered: whole };
  return outcome === 'blocked' ? { state: 'blocked', whenUnblocked: whole } : outcome;
}

/** After the browser closed the database. A database that a newer build has stays closed to this page. */
async function reopen(parts: Parts): Promise<Opening> {
  if (parts.usable !== undefined) return ready;
  if (parts.isReplaced) return { state: 'unavailable', cause: 'replaced' };
  parts.opening = start(parts);
  const opening = await parts.opening;
  // What this page knows would be merged with a database that has forgotten it. A person decides that, at the start.
  if (opening.state === 'ready' && opening.losses !== undefined) disconnect(parts);
  return opening;
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
