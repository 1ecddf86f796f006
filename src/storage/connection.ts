import { inspect, openDatabase, whenBlocked } from './opening.ts';
import type { Database } from './schema.ts';
import type { SentinelKeeper } from './sentinel.ts';
import type { Opening } from './storage.ts';
import { watch } from './watchdog.ts';

export type ConnectionSettings = {
  /** A database that is not open yet; asked again for each attempt. `onLost`: a write found it cut off. */
  readonly createDatabase: (onLost: () => void) => Database;
  readonly factory: IDBFactory;
  readonly keeper: SentinelKeeper;
  readonly patienceMs: number;
  /** The browser or a newer build closed the database. */
  readonly onClosed: () => void;
};

/** The way in: opens once, checks what is found, and stays shut after a closing nobody here asked for. */
export interface Connection {
  open(): Promise<Opening>;
  acceptEviction(): Opening;
  /** The database while it may be used, else undefined. */
  database(): Database | undefined;
  /** The device's name, as the database keeps it; empty before it was opened. */
  device(): string;
  /** The database turned out to be cut off. Told to the others once, however often it is noticed. */
  reportLost(): void;
  close(): void;
}

type Parts = ConnectionSettings & {
  opening: Promise<Opening> | undefined;
  /** Open, but perhaps empty where it should not be. */
  found: Database | undefined;
  usable: Database | undefined;
  device: string;
};

const ready: Opening = { state: 'ready' };
const closedAlready: Opening = { state: 'unavailable', cause: 'closed' };
const timedOut: Opening = { state: 'unavailable', cause: 'silent' };

// Opening reads the disk's whole index of the database: it may take longer than a write.
const openingPatience = 4;

function disconnect(parts: Parts): void {
  parts.usable = undefined;
  parts.found?.close();
  parts.found = undefined;
  parts.opening = Promise.resolve(closedAlready);
}

/** An eviction, or a newer build in another tab. Never opened again from here: what would open is another database. */
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
    // Keeps Dexie's own answer from running: it would leave the way open to reopening.
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
  // Who asks again while this attempt still goes on waits for it; after a refusal, asking again tries again.
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
