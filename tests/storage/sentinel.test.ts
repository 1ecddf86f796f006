import { afterEach, expect, test, vi } from 'vitest';
import type { PlatformId } from '#domain/record/identity.ts';
import { localDay } from '#domain/record/localDay.ts';
import type { TabMessage } from '#storage/channel.ts';
import { createSentinelKeeper } from '#storage/sentinel.ts';
import { createSentinelNotes } from '#storage/sentinelNotes.ts';
import { memoryTextStore } from '../kit/memoryTextStore.ts';
import { steeredClock } from '../kit/steered.ts';
import { inTimeZone } from '../kit/timeZone.ts';
import { add, saved } from './acts.ts';
import { createDevice } from './dexieTab.ts';
import { platformId, startPlan } from './records.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** A page's texts and cookies, for the duration of a test. */
function page() {
  const texts = memoryTextStore();
  const cookies = new Map<string, string>();
  return {
    texts,
    cookies,
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

const mark = { groups: 3, criteria: 18, counter: 40, seen: 'ab', when: '2026-03-14T09:00:00.000Z' };
const well = {
  platforms: 2,
  criteria: 36,
  when: '2026-03-14T09:00:00.000Z',
  marks: { p1: mark, p2: mark },
  lost: ['p2'],
};

test('what the device had is kept with its counts', () => {
  const { texts: textStore, cookieStore: jar } = page();
  createSentinelKeeper('spiral', textStore, jar).write(well);
  expect(createSentinelKeeper('spiral', textStore, jar).read()).toEqual(well);
});

test('the example and the real data each have their own', () => {
  const { texts: textStore, cookieStore: jar } = page();
  createSentinelKeeper('spiral-example', textStore, jar).write(well);
  expect(createSentinelKeeper('spiral', textStore, jar).read()).toBeUndefined();
});

test('where only the cookie survived, the least that is sure is told', () => {
  const { texts: textStore, cookieStore: jar } = page();
  createSentinelKeeper('spiral', textStore, jar).write(well);
  textStore.texts.clear();
  const read = () => createSentinelKeeper('spiral', textStore, jar).read();
  expect(inTimeZone('UTC', read)).toEqual({
    platforms: 1,
    criteria: 0,
    when: '2026-03-14T00:00:00.000Z',
    marks: {},
    lost: [],
  });
});

test.each(['America/Montreal', 'Europe/Brussels'])(
  'in %s the day in the cookie is the one of the device, and is read back as that day',
  (zone) => {
    const { texts: textStore, cookieStore: jar, cookies } = page();
    const read = () => {
      createSentinelKeeper('spiral', memoryTextStore(true), jar).write({
        ...well,
        when: '2026-03-14T02:00:00.000Z',
      });
      return createSentinelKeeper('spiral', textStore, jar).read()?.when ?? '';
    };
    const day = zone === 'America/Montreal' ? '2026-03-13' : '2026-03-14';
    expect(inTimeZone(zone, () => localDay(read()))).toBe(day);
    expect([...cookies.values()]).toEqual([day]);
  },
);

test('the cookie, which travels to the server, holds a day and nothing else', () => {
  const { texts: textStore, cookieStore: jar, cookies } = page();
  createSentinelKeeper('spiral', textStore, jar).write(well);
  expect([...cookies.values()]).toEqual(['2026-03-14']);
});

const at = (protocol: string, port: string) => ({ protocol, port });

test('a program at another port or scheme of the same host is not told that its data was deleted', () => {
  const { cookieStore: jar, cookies } = page();
  createSentinelKeeper('spiral', memoryTextStore(), jar, at('http:', '4173')).write(well);
  const had = (protocol: string, port: string) =>
    createSentinelKeeper('spiral', memoryTextStore(), jar, at(protocol, port)).read();
  expect(had('http:', '4173')).toMatchObject({ platforms: 1 });
  expect(had('http:', '4174')).toBeUndefined();
  expect(had('https:', '4173')).toBeUndefined();
  expect(had('https:', '')).toBeUndefined();
  createSentinelKeeper('spiral', memoryTextStore(), jar, at('http:', '4174')).forget();
  expect(had('http:', '4173')).toMatchObject({ platforms: 1 });
  expect(cookies.size).toBe(1);
});

test('the cookie of an early version, which named no port, is believed at a hosted address only', () => {
  const { cookieStore: jar, cookies } = page();
  cookies.set('spiral-had-spiral', '2026-03-14');
  const keeper = createSentinelKeeper('spiral', memoryTextStore(), jar, at('https:', ''));
  expect(keeper.read()).toMatchObject({ platforms: 1 });
  expect(createSentinelKeeper('spiral', memoryTextStore(), jar, at('http:', '4173')).read()).toBeUndefined();
  keeper.forget();
  expect(cookies.size).toBe(0);
});

test('a device without platforms, or told to forget, keeps no cookie', () => {
  const { texts: textStore, cookieStore: jar, cookies } = page();
  const keeper = createSentinelKeeper('spiral', textStore, jar);
  keeper.write(well);
  keeper.write({ ...well, platforms: 0, criteria: 0 });
  expect(cookies.size).toBe(0);
  keeper.write(well);
  keeper.forget();
  expect(keeper.read()).toBeUndefined();
});

test('a spoilt sentinel is none', () => {
  const { texts: textStore, cookieStore: jar } = page();
  textStore.set('sentinel:spiral', '{"platforms":"many"');
  expect(createSentinelKeeper('spiral', textStore, jar).read()).toBeUndefined();
});

const held = (name: string, criteria: number, counter: number) => ({
  platformId: name as PlatformId,
  counts: { groups: 1, criteria },
  seen: { a: counter },
});

function aSentinel() {
  const texts = memoryTextStore();
  const keeper = createSentinelKeeper('spiral', texts, undefined);
  const notes = () => createSentinelNotes(keeper, steeredClock(), (text) => text);
  const criteria = () => keeper.read()?.criteria;
  return { keeper, notes, criteria };
}

test('a new platform is marked at once, criteria within a moment, the last ones when closing', () => {
  vi.useFakeTimers();
  const { notes, criteria } = aSentinel();
  const own = notes();
  own.committed(held('p', 0, 1));
  expect(criteria()).toBe(0);
  for (let n = 1; n <= 5; n += 1) own.committed(held('p', n, 1 + n));
  expect(criteria()).toBe(0);
  vi.advanceTimersByTime(200);
  expect(criteria()).toBe(5);
  own.committed(held('p', 6, 7));
  own.flush();
  expect(criteria()).toBe(6);
});

test('a database that stands before its mark is told, and its mark is not lowered', () => {
  const { keeper, notes, criteria } = aSentinel();
  notes().committed(held('p', 60, 90));
  const losses = notes().compare([held('p', 53, 80)]);
  expect(losses).toMatchObject([{ platformId: 'p', had: { criteria: 60 }, has: { criteria: 53 } }]);
  expect(criteria()).toBe(60);
  const later = notes();
  later.committed(held('p', 54, 95));
  expect(criteria()).toBe(60);
  expect(keeper.read()?.lost).toEqual(['p']);
  expect(notes().compare([held('p', 54, 95)])).toMatchObject([{ had: { criteria: 60 } }]);
});

test('what another tab writes, begins or erases while the database is read is no loss', () => {
  const { keeper, notes, criteria } = aSentinel();
  const other = notes();
  other.committed(held('p', 60, 90));
  other.committed(held('q', 5, 91));
  const had = keeper.read();
  const read = [held('p', 60, 90)];
  other.committed(held('p', 61, 95));
  other.committed(held('r', 1, 96));
  other.erased('q' as PlatformId);
  other.flush();
  expect(notes().compare(read, had)).toEqual([]);
  expect(criteria()).toBe(62);
  expect(keeper.read()?.lost).toEqual([]);
});

test('a platform that was missing before another tab wrote is told all the same', () => {
  const { keeper, notes } = aSentinel();
  const other = notes();
  other.committed(held('p', 60, 90));
  other.committed(held('q', 5, 91));
  const had = keeper.read();
  other.committed(held('q', 6, 92));
  other.flush();
  expect(notes().compare([held('q', 5, 91)], had)).toMatchObject([{ platformId: 'p' }]);
  expect(keeper.read()?.lost).toEqual(['p']);
});

test('a loss is forgotten when the platform holds as much again, or when it was accepted', () => {
  const restored = aSentinel();
  restored.notes().committed(held('p', 60, 90));
  const own = restored.notes();
  own.compare([held('p', 53, 80)]);
  own.committed(held('p', 60, 96));
  expect(restored.notes().compare([held('p', 60, 96)])).toEqual([]);
  const accepted = aSentinel();
  accepted.notes().committed(held('p', 60, 90));
  const other = accepted.notes();
  other.compare([held('p', 53, 80)]);
  other.accepted('p' as PlatformId, held('p', 53, 80));
  expect(accepted.criteria()).toBe(53);
  expect(accepted.notes().compare([held('p', 53, 80)])).toEqual([]);
});

test('a platform that is gone while others are here is told', () => {
  const { notes } = aSentinel();
  notes().committed(held('p', 60, 90));
  notes().committed(held('q', 5, 91));
  expect(notes().compare([held('q', 5, 91)])).toMatchObject([{ platformId: 'p', has: undefined }]);
});

test('the same number of criteria by other writes is a loss too', () => {
  const { notes } = aSentinel();
  notes().committed({ ...held('p', 60, 90), seen: { a: 90, b: 12 } });
  expect(notes().compare([held('p', 60, 90)])).toMatchObject([{ platformId: 'p' }]);
});

test('withdrawing criteria, erasing a platform and another window’s later writes are no loss', () => {
  const { notes } = aSentinel();
  const [one, other] = [notes(), notes()];
  one.committed(held('p', 60, 90));
  one.committed(held('q', 5, 91));
  other.committed(held('p', 40, 99));
  one.erased('q' as PlatformId);
  one.committed(held('p', 60, 90));
  one.flush();
  expect(notes().compare([held('p', 40, 99)])).toEqual([]);
});

test('a platform that another tab erased is not marked again by what this tab wrote just before', async () => {
  const { keeper, tab } = createDevice();
  const tell = new Set<(message: TabMessage) => void>();
  const channel = {
    post: () => {},
    listen: (listener: (message: TabMessage) => void) => {
      tell.add(listener);
      return () => tell.delete(listener);
    },
    close: () => {},
  };
  const storage = tab({ channel });
  await storage.open();
  await saved(storage, startPlan);
  await saved(storage, add(1));
  keeper.forget();
  for (const listener of tell) listener({ type: 'erased', platformId });
  storage.close();
  expect(keeper.read()).toBeUndefined();
});
