import { inspect, openDatabase, whenBlocked } from './opening.ts';
import type { Database } from './schema.ts';
import type { SentinelKeeper } from './sentinel.ts';
import type { Opening } from './storage.ts';
import { watch } from './watchdog.ts';

export type ConnectionSettings = {
  /** Creates a database that is not open yet; called for each attempt. `onLost`: a write found the connection lost. */
  readonly createDatabase: (onLost: () => void) => Database;
  readonly factory: IDBFactory;
  readonly keeper: SentinelKeeper;
  readonly patienceMs: number;
  /** Called when the browser or a newer build closed the database. */
  readonly onClosed: () => void;
};

/** Opens the database once and checks it. Never reopens after the browser or a newer build closed it. */
export interface Connection {
  open(): Promise<Opening>;
  acceptEviction(): Opening;
  /** The database while it is usable, otherwise undefined. */
  database(): Database | undefined;
  /** The device's name as the database stores it; empty before the database is open. */
  device(): string;
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
};

const ready: Opening = { state: 'ready' };
const closedAlready: Opening = { state: 'unavailable', cause: 'closed' };
const timedOut: Opening = { state: 'unavailable', cause: 'silent' };

// Opening reads the disk's whole index of the database, so it may take longer than a write.
const openingPatience = 4;

function disconnect(parts: Parts): void {
  parts.usable = undefined;
  parts.found?.close();
  parts.found = undefined;
  parts.opening = Promise.resolve(closedAlready);
}

/** After an eviction, or when another tab runs a newer build. Does not reopen: it would be a different database. */
function closedByOthers(parts: Parts): void {
  if (parts.found === undefined) return;
  disconnect(parts);
  parts.onClosed();
}

async function connect(parts: Parts, db: Database): Promise<Opening> {
  const opened = await openDatabase(db, parts.factory);
  if (opened.state !== 'open') return opened;
  parts.found = db;
  db.backendDB().addEventListener('close', () => closedByOthers(parts));
  db.on('versionchange', () => {
    closedByOthers(parts);
    // Stops Dexie's own handler, which would allow reopening.
    return false;
  });
  const had = parts.keeper.read();
  const { isEmpty, platforms, device } = await inspect(db);
  parts.device = device;
  if (had !== undefined && had.platforms > 0 && isEmpty) return { state: 'evicted', had };
  parts.usable = parts.found;
  if (parts.usable === undefined) return closedAlready;
  return platforms === undefined ? ready : { state: 'ready', platforms };
}

async function start(parts: Parts): Promise<Opening> {
  const db = parts.createDatabase(() => closedByOthers(parts));
  const { first, whole } = watch(() => connect(parts, db), parts.patienceMs * openingPatience);
  const answered = first.then((watched) => (watched.answered ? watched.value : timedOut));
  const outcome = await Promise.race([answered, whenBlocked(db)]);
  // A call during this attempt waits for it. A call after a failure starts a new attempt.
  if (outcome === 'blocked' || outcome === timedOut) parts.opening = whole;
  else if (outcome.state === 'unavailable' || outcome.state === 'newer') parts.opening = undefined;
  return outcome === 'blocked' ? { state: 'blocked', whenUnblocked: whole } : outcome;
}

export function createConnection(settings: ConnectionSettings): Connection {
  const parts: Parts = { ...settings, opening: undefined, found: undefined, usable: undefined, device: '' };
  return {
    open: () => {
      parts.opening ??= start(parts);
      return parts.opening;
    },
    acceptEviction: () => {
      if (parts.found === undefined) return closedAlready;
      parts.keeper.forget();
      parts.usable = parts.found;
      parts.opening = Promise.resolve(ready);
      return ready;
    },
    database: () => parts.usable,
    device: () => parts.device,
    reportLost: () => closedByOthers(parts),
    close: () => disconnect(parts),
  };
}
