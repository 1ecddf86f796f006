import { isEmptyDatabase, openDatabase, whenBlocked } from './opening.ts';
import type { Database } from './schema.ts';
import type { SentinelKeeper } from './sentinel.ts';
import type { Opening } from './storage.ts';
import { watch } from './watchdog.ts';

export type DoorSettings = {
  /** A database that is not open yet; asked again for each attempt. */
  readonly createDatabase: () => Database;
  readonly factory: IDBFactory;
  readonly keeper: SentinelKeeper;
  readonly patienceMs: number;
  /** The browser or a newer build closed the database. */
  readonly onClosed: () => void;
};

/** The way in: opens once, checks what is found, and stays shut after a closing nobody here asked for. */
export interface Door {
  open(): Promise<Opening>;
  acceptEviction(): Opening;
  /** The database while it may be used, else undefined. */
  database(): Database | undefined;
  close(): void;
}

const ready: Opening = { state: 'ready' };

// Opening reads the disk's whole index of the database: it may take longer than a write.
const openingPatience = 4;

export function createDoor({ createDatabase, factory, keeper, patienceMs, onClosed }: DoorSettings): Door {
  let opening: Promise<Opening> | undefined;
  let found: Database | undefined;
  let usable: Database | undefined;

  const shut = () => {
    usable = undefined;
    found?.close();
    found = undefined;
    opening = Promise.resolve({ state: 'unavailable', cause: 'closed' });
  };
  const closedByOthers = () => {
    if (found === undefined) return;
    shut();
    onClosed();
  };

  const enter = async (db: Database): Promise<Opening> => {
    const opened = await openDatabase(db, factory);
    if (opened.state !== 'open') return opened;
    found = db;
    db.backendDB().addEventListener('close', closedByOthers);
    db.on('versionchange', () => {
      closedByOthers();
      return false;
    });
    const had = keeper.read();
    if (had !== undefined && had.platforms > 0 && (await isEmptyDatabase(db)))
      return { state: 'evicted', had };
    usable = found;
    return ready;
  };

  const start = async (): Promise<Opening> => {
    const db = createDatabase();
    const { first, whole } = watch(() => enter(db), patienceMs * openingPatience);
    const silence: Opening = { state: 'unavailable', cause: 'silent' };
    const answered = first.then((watched) => (watched.answered ? watched.value : silence));
    const outcome = await Promise.race([answered, whenBlocked(db)]);
    // Who asks again while this attempt still goes on waits for it; after a refusal, asking again tries again.
    if (outcome === 'blocked' || outcome === silence) opening = whole;
    else if (outcome.state === 'unavailable' || outcome.state === 'newer') opening = undefined;
    return outcome === 'blocked' ? { state: 'blocked', whenUnblocked: whole } : outcome;
  };

  return {
    open: () => {
      opening ??= start();
      return opening;
    },
    acceptEviction: () => {
      if (found === undefined) return { state: 'unavailable', cause: 'closed' };
      keeper.forget();
      usable = found;
      opening = Promise.resolve(ready);
      return ready;
    },
    database: () => usable,
    close: shut,
  };
}
