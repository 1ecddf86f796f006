import { localDay } from '#domain/record/localDay.ts';
import type { Mark, Marks } from './marks.ts';
import type { Sentinel } from './storage.ts';

/** Stores the sentinel outside IndexedDB. Reading and writing never throw. */
export interface SentinelKeeper {
  read(): Sentinel | undefined;
  write(sentinel: Sentinel): void;
  forget(): void;
}

/** Small texts outside the database that are in a second place too. */
export interface SentinelTexts {
  get(name: string): string | undefined;
  set(name: string, text: string): boolean;
  remove(name: string): void;
}
type CookieStore = { cookie: string };

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));

function isMark(value: unknown): value is Mark {
  const mark = (value ?? {}) as { readonly [K in keyof Mark]?: unknown };
  const counts = [mark.groups, mark.criteria, mark.counter];
  return counts.every(isCount) && typeof mark.seen === 'string' && isTime(mark.when);
}

const readMarks = (value: unknown): Marks =>
  Object.fromEntries(
    Object.entries(value ?? {}).filter((entry): entry is [string, Mark] => isMark(entry[1])),
  );

/** Validates a stored sentinel: anything outside the database may have been changed. */
function asSentinel(value: unknown): Sentinel | undefined {
  const found = (value ?? {}) as { readonly [K in keyof Sentinel]?: unknown };
  const { platforms, criteria, when } = found;
  if (!isCount(platforms) || !isCount(criteria) || !isTime(when)) return undefined;
  const marks = readMarks(found.marks);
  const lost = Array.isArray(found.lost) ? found.lost.filter((id) => Object.hasOwn(marks, id)) : [];
  return { platforms, criteria, when, marks, lost };
}

const tried = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

const parsed = (text: string | null | undefined): Sentinel | undefined =>
  asSentinel(tried(() => JSON.parse(text ?? 'null') as unknown));

/** Where earlier versions kept it. */
const formerItem = (databaseName: string): string => `spiral.sentinel.${databaseName}`;

const readFormer = (databaseName: string): Sentinel | undefined =>
  parsed(tried(() => globalThis.localStorage?.getItem(formerItem(databaseName))));

const forgetFormer = (databaseName: string): void => {
  tried(() => globalThis.localStorage?.removeItem(formerItem(databaseName)));
};

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
 * The texts hold the counts. A cookie survives where a browser clears both kinds of storage together. But cookies
 * are sent to the server, which must learn nothing of what people wrote, not even how much: so the cookie holds a day
 * and no counts.
 */
export function createSentinelKeeper(
  databaseName: string,
  texts: SentinelTexts,
  cookieStore: CookieStore | undefined = tried(() => globalThis.document),
  address: Address = tried(() => globalThis.location) ?? { protocol: '', port: '' },
): SentinelKeeper {
  const item = `sentinel:${databaseName}`;
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
    read: () => parsed(texts.get(item)) ?? readFormer(databaseName) ?? readCookie(cookieStore, names),
    write: (sentinel) => {
      texts.set(item, JSON.stringify(sentinel));
      forgetFormer(databaseName);
      if (sentinel.platforms > 0) keepDay(localDay(sentinel.when));
      else forgetDay();
    },
    forget: () => {
      texts.remove(item);
      forgetFormer(databaseName);
      forgetDay();
    },
  };
}
