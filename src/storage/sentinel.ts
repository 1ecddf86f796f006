import type { Clock } from '#domain/record/identity.ts';
import { localDay } from '#domain/record/localDay.ts';
import type { Ledger } from './meta.ts';
import type { Sentinel } from './storage.ts';

/** Stores the sentinel outside IndexedDB. Reading and writing never throw. */
export interface SentinelKeeper {
  read(): Sentinel | undefined;
  write(sentinel: Sentinel): void;
  forget(): void;
}

type LocalStorage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;
type CookieStore = { cookie: string };

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Validates a stored sentinel: anything outside the database may have been changed. */
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

function readItem(localStorage: LocalStorage | undefined, name: string): Sentinel | undefined {
  const text = tried(() => localStorage?.getItem(name));
  return asSentinel(tried(() => JSON.parse(text ?? 'null') as unknown));
}

// The longest lifetime that a browser allows.
const cookieSeconds = 400 * 24 * 3600;

/** What tells one origin of a host from another. */
type Address = { readonly protocol: string; readonly port: string };

/**
 * Cookies belong to a host with all its ports and schemes, a database to one of them: so the cookie's name says which.
 * Without that, a program at another port of the same host would be told that its data was deleted.
 */
const cookieNames = (databaseName: string, { protocol, port }: Address): readonly string[] => {
  const scheme = protocol.replace(':', '');
  const own = `spiral-had-${databaseName}-${scheme}${port === '' ? '' : `-${port}`}`;
  // An early version wrote one cookie for the whole host. It is believed only where programs are really hosted.
  return scheme === 'https' && port === '' ? [own, `spiral-had-${databaseName}`] : [own];
};

function dayIn(cookieStore: CookieStore | undefined, name: string): string | undefined {
  return tried(() => cookieStore?.cookie.match(new RegExp(`(?:^|; )${name}=(\\d{4}-\\d{2}-\\d{2})`))?.[1]);
}

function readCookie(cookieStore: CookieStore | undefined, names: readonly string[]): Sentinel | undefined {
  const day = names.map((name) => dayIn(cookieStore, name)).find((found) => found !== undefined);
  const start = day === undefined ? Number.NaN : new Date(`${day}T00:00:00`).getTime();
  return Number.isNaN(start)
    ? undefined
    : asSentinel({ platforms: 1, criteria: 0, when: new Date(start).toISOString() });
}

const writeJar = (cookieStore: CookieStore | undefined, name: string, value: string, seconds: number) =>
  tried(() => {
    if (cookieStore !== undefined)
      cookieStore.cookie = `${name}=${value}; path=/; max-age=${seconds}; SameSite=Strict`;
  });

/**
 * localStorage holds the counts. A cookie survives where a browser clears both kinds of storage together. But cookies
 * are sent to the server, which must learn nothing of what people wrote, not even how much: so the cookie holds a day
 * and no counts.
 */
export function createSentinelKeeper(
  databaseName: string,
  localStorage: LocalStorage | undefined = tried(() => globalThis.localStorage),
  cookieStore: CookieStore | undefined = tried(() => globalThis.document),
  address: Address = tried(() => globalThis.location) ?? { protocol: '', port: '' },
): SentinelKeeper {
  const item = `spiral.sentinel.${databaseName}`;
  const names = cookieNames(databaseName, address);
  let dayInJar: string | undefined;
  const keepDay = (day: string) => {
    if (day !== dayInJar) writeJar(cookieStore, names[0] ?? '', day, cookieSeconds);
    dayInJar = day;
  };
  const forgetDay = () => {
    for (const name of names) writeJar(cookieStore, name, '', 0);
    dayInJar = undefined;
  };
  return {
    read: () => readItem(localStorage, item) ?? readCookie(cookieStore, names),
    write: (sentinel) => {
      tried(() => localStorage?.setItem(item, JSON.stringify(sentinel)));
      if (sentinel.platforms > 0) keepDay(localDay(sentinel.when));
      else forgetDay();
    },
    forget: () => {
      tried(() => localStorage?.removeItem(item));
      forgetDay();
    },
  };
}

/** The sentinel for a ledger. */
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

/**
 * Writes the sentinel after commits: at once when a platform was added or removed, otherwise at most every two seconds.
 */
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
