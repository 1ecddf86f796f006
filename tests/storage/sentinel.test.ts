import { afterEach, expect, test, vi } from 'vitest';
import type { PlatformId } from '#domain/record/identity.ts';
import { localDay } from '#domain/record/localDay.ts';
import { emptyCounts } from '#storage/counts.ts';
import type { Ledger } from '#storage/meta.ts';
import { createSentinelKeeper, createSentinelNotes } from '#storage/sentinel.ts';
import { steeredClock } from '../kit/steered.ts';
import { inTimeZone } from '../kit/timeZone.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** A page's localStorage and cookies, for the duration of a test. */
function page() {
  const items = new Map<string, string>();
  const cookies = new Map<string, string>();
  return {
    items,
    cookies,
    localStorage: {
      getItem: (name: string) => items.get(name) ?? null,
      setItem: (name: string, text: string) => void items.set(name, text),
      removeItem: (name: string) => void items.delete(name),
    },
    cookieStore: {
      get cookie() {
        return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      },
      set cookie(text: string) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(text) ?? [];
        if (text.includes('max-age=0;')) cookies.delete(name);
        else cookies.set(name, value);
      },
    },
  };
}

const well = { platforms: 2, criteria: 36, when: '2026-03-14T09:00:00.000Z' };

test('what the device had is kept with its counts', () => {
  const { localStorage: textStore, cookieStore: jar } = page();
  createSentinelKeeper('spiral', textStore, jar).write(well);
  expect(createSentinelKeeper('spiral', textStore, jar).read()).toEqual(well);
});

test('the example and the real data each have their own', () => {
  const { localStorage: textStore, cookieStore: jar } = page();
  createSentinelKeeper('spiral-example', textStore, jar).write(well);
  expect(createSentinelKeeper('spiral', textStore, jar).read()).toBeUndefined();
});

test('where only the cookie survived, the least that is sure is told', () => {
  const { localStorage: textStore, cookieStore: jar, items } = page();
  createSentinelKeeper('spiral', textStore, jar).write(well);
  items.clear();
  const read = () => createSentinelKeeper('spiral', textStore, jar).read();
  expect(inTimeZone('UTC', read)).toEqual({
    platforms: 1,
    criteria: 0,
    when: '2026-03-14T00:00:00.000Z',
  });
});

test.each(['America/Montreal', 'Europe/Brussels'])(
  'in %s the day in the cookie is the one of the device, and is read back as that day',
  (zone) => {
    const { localStorage: textStore, cookieStore: jar, cookies } = page();
    const read = () => {
      createSentinelKeeper('spiral', undefined, jar).write({ ...well, when: '2026-03-14T02:00:00.000Z' });
      return createSentinelKeeper('spiral', textStore, jar).read()?.when ?? '';
    };
    const day = zone === 'America/Montreal' ? '2026-03-13' : '2026-03-14';
    expect(inTimeZone(zone, () => localDay(read()))).toBe(day);
    expect([...cookies.values()]).toEqual([day]);
  },
);

test('the cookie, which travels to the server, holds a day and nothing else', () => {
  const { localStorage: textStore, cookieStore: jar, cookies } = page();
  createSentinelKeeper('spiral', textStore, jar).write(well);
  expect([...cookies.values()]).toEqual(['2026-03-14']);
});

const at = (protocol: string, port: string) => ({ protocol, port });

test('a program at another port or scheme of the same host is not told that its data was deleted', () => {
  const { cookieStore: jar, cookies } = page();
  createSentinelKeeper('spiral', undefined, jar, at('http:', '4173')).write(well);
  const had = (protocol: string, port: string) =>
    createSentinelKeeper('spiral', undefined, jar, at(protocol, port)).read();
  expect(had('http:', '4173')).toMatchObject({ platforms: 1 });
  expect(had('http:', '4174')).toBeUndefined();
  expect(had('https:', '4173')).toBeUndefined();
  expect(had('https:', '')).toBeUndefined();
  createSentinelKeeper('spiral', undefined, jar, at('http:', '4174')).forget();
  expect(had('http:', '4173')).toMatchObject({ platforms: 1 });
  expect(cookies.size).toBe(1);
});

test('the cookie of an early version, which named no port, is believed at a hosted address only', () => {
  const { cookieStore: jar, cookies } = page();
  cookies.set('spiral-had-spiral', '2026-03-14');
  const keeper = createSentinelKeeper('spiral', undefined, jar, at('https:', ''));
  expect(keeper.read()).toMatchObject({ platforms: 1 });
  expect(createSentinelKeeper('spiral', undefined, jar, at('http:', '4173')).read()).toBeUndefined();
  keeper.forget();
  expect(cookies.size).toBe(0);
});

test('a device without platforms, or told to forget, keeps no cookie', () => {
  const { localStorage: textStore, cookieStore: jar, cookies } = page();
  const keeper = createSentinelKeeper('spiral', textStore, jar);
  keeper.write(well);
  keeper.write({ ...well, platforms: 0, criteria: 0 });
  expect(cookies.size).toBe(0);
  keeper.write(well);
  keeper.forget();
  expect(keeper.read()).toBeUndefined();
});

test('a spoilt sentinel is none, and a browser that forbids keeping stops nothing', () => {
  const { localStorage: textStore, cookieStore: jar, items } = page();
  items.set('spiral.sentinel.spiral', '{"platforms":"many"');
  expect(createSentinelKeeper('spiral', textStore, jar).read()).toBeUndefined();
  const forbid = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const none = createSentinelKeeper(
    'spiral',
    { getItem: forbid, setItem: forbid, removeItem: forbid },
    undefined,
  );
  none.write(well);
  none.forget();
  expect(none.read()).toBeUndefined();
});

const ledger = (platforms: number, criteria: number): Ledger => ({
  key: 'ledger',
  counter: criteria,
  live: new Map(
    Array.from({ length: platforms }, (_, n) => [`${n}` as PlatformId, { ...emptyCounts, criteria }]),
  ),
});

test('a new platform is noted at once, criteria every two seconds, the last ones when closing', () => {
  vi.useFakeTimers();
  const written: number[] = [];
  const keeper = {
    read: () => undefined,
    write: ({ criteria }: { criteria: number }) => void written.push(criteria),
    forget: () => {},
  };
  const notes = createSentinelNotes(keeper, steeredClock());
  notes.note(ledger(1, 0));
  for (let n = 1; n <= 5; n += 1) notes.note(ledger(1, n));
  expect(written).toEqual([0]);
  vi.advanceTimersByTime(2000);
  expect(written).toEqual([0, 5]);
  notes.note(ledger(1, 6));
  notes.flush();
  expect(written).toEqual([0, 5, 6]);
});
