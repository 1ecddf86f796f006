import type { Clock } from '#domain/identity.ts';
import { localDay } from '#domain/localDay.ts';
import type { Ledger } from './meta.ts';
import type { Sentinel } from './storage.ts';

/** Where the sentinel is kept, outside IndexedDB. Reading and writing never throw. */
export interface SentinelKeeper {
  read(): Sentinel | undefined;
  write(sentinel: Sentinel): void;
  forget(): void;
}

type Shelf = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;
type Jar = { cookie: string };

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** What was read outside the database is believed only where it can be true. */
function asSentinel(value: unknown): Sentinel | undefined {
  const { platforms, criteria, when } = (value ?? {}) as { readonly [K in keyof Sentinel]?: unknown };
  if (!isCount(platforms) || !isCount(criteria) || typeof when !== 'string') return undefined;
  return Number.isNaN(Date.parse(when)) ? undefined : { platforms, criteria, when };
}

const tried = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

function readShelf(shelf: Shelf | undefined, name: string): Sentinel | undefined {
  const text = tried(() => shelf?.getItem(name));
  return asSentinel(tried(() => JSON.parse(text ?? 'null') as unknown));
}

// The longest life a browser grants.
const cookieSeconds = 400 * 24 * 3600;

function readJar(jar: Jar | undefined, name: string): Sentinel | undefined {
  const day = tried(() => jar?.cookie.match(new RegExp(`(?:^|; )${name}=(\\d{4}-\\d{2}-\\d{2})`))?.[1]);
  const start = day === undefined ? Number.NaN : new Date(`${day}T00:00:00`).getTime();
  return Number.isNaN(start)
    ? undefined
    : asSentinel({ platforms: 1, criteria: 0, when: new Date(start).toISOString() });
}

const writeJar = (jar: Jar | undefined, name: string, value: string, seconds: number) =>
  tried(() => {
    if (jar !== undefined) jar.cookie = `${name}=${value}; path=/; max-age=${seconds}; SameSite=Strict`;
  });

/**
 * localStorage holds the counts. A cookie outlives it where a browser clears both kinds of storage together; but cookies
 * travel to the server, and nothing of what people wrote, not even how much, may: it holds a day, no counts.
 */
export function createSentinelKeeper(
  databaseName: string,
  shelf: Shelf | undefined = tried(() => globalThis.localStorage),
  jar: Jar | undefined = tried(() => globalThis.document),
): SentinelKeeper {
  const item = `spiral.sentinel.${databaseName}`;
  const cookie = `spiral-had-${databaseName}`;
  let dayInJar: string | undefined;
  const keepDay = (day: string) => {
    if (day !== dayInJar) writeJar(jar, cookie, day, cookieSeconds);
    dayInJar = day;
  };
  const forgetDay = () => {
    writeJar(jar, cookie, '', 0);
    dayInJar = undefined;
  };
  return {
    read: () => readShelf(shelf, item) ?? readJar(jar, cookie),
    write: (sentinel) => {
      tried(() => shelf?.setItem(item, JSON.stringify(sentinel)));
      if (sentinel.platforms > 0) keepDay(localDay(sentinel.when));
      else forgetDay();
    },
    forget: () => {
      tried(() => shelf?.removeItem(item));
      forgetDay();
    },
  };
}

/** What a ledger says, as the sentinel keeps it. */
function sentinelOf(ledger: Ledger, clock: Clock): Sentinel {
  const counts = [...ledger.live.values()];
  return {
    platforms: counts.length,
    criteria: counts.reduce((sum, { criteria }) => sum + criteria, 0),
    when: new Date(clock.now()).toISOString(),
  };
}

export type SentinelNotes = { note(ledger: Ledger): void; flush(): void };

const notesApartMs = 2000;

/** Writes the sentinel after commits: at once when a platform came or went, else at most every two seconds. */
export function createSentinelNotes(keeper: SentinelKeeper, clock: Clock): SentinelNotes {
  let waiting: Ledger | undefined;
  let platforms: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting === undefined) return;
    platforms = waiting.live.size;
    keeper.write(sentinelOf(waiting, clock));
    waiting = undefined;
  };
  return {
    note: (ledger) => {
      waiting = ledger;
      if (ledger.live.size !== platforms) flush();
      else timer ??= setTimeout(flush, notesApartMs);
    },
    flush,
  };
}
