import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Copies } from '#copies/copies.ts';
import type { KeptCopy } from '#copies/copy.ts';
import { type CopyTimes, createCopying } from '#session/copying.ts';
import { createSession } from '#session/session.ts';
import { anotherTab, aWorkshop, eraseFirst } from '../kit/workshop.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const noneYet = () => ({ newest: undefined as CopyTimes });

async function copied(kept: () => readonly KeptCopy[] = () => []) {
  const room = await aWorkshop();
  const { storage, platformId, openPlatform, textStore } = room;
  let isRefused = false;
  const taken: number[] = [];
  const renewed: string[] = [];
  const copyNow = async (): Promise<KeptCopy> => {
    const { seen, records } = await storage.load(platformId);
    const counter = Math.max(...Object.values(seen));
    taken.push(records.criteria.length);
    const when = new Date(Date.now()).toISOString();
    const criteria = records.criteria.length;
    return {
      database: 'spiral',
      platformId,
      name: 'Blégny',
      when,
      counter,
      groups: 1,
      criteria,
      erased: records.erasures.length,
      file: 'f',
      sequence: 1,
    };
  };
  const renew = async () => {
    renewed.push(platformId);
    if (isRefused) throw new Error('disk');
    return copyNow();
  };
  const refuse = (refused: boolean) => {
    isRefused = refused;
  };
  const copies = { take: copyNow, renew, list: async () => kept() } as unknown as Copies;
  const clock = { now: () => Date.now() };
  const copying = createCopying({ copies, clock, times: createStore(noneYet), textStore });
  copying.follow(openPlatform);
  await vi.advanceTimersByTimeAsync(5_000);
  taken.length = 0;
  return { ...room, copies, clock, copying, taken, renewed, refuse };
}

test('a platform is copied a few seconds after the latest act, and not again while nothing happens', async () => {
  const { write, taken } = await copied();
  await write('un');
  await write('deux');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(taken).toEqual([2]);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(taken).toEqual([2]);
});

test('while somebody writes without a pause, a copy is made every twenty seconds all the same', async () => {
  const { write, taken } = await copied();
  for (let second = 0; second < 42; second += 2) {
    await write(`mot ${second}`);
    await vi.advanceTimersByTimeAsync(2_000);
  }
  expect(taken.length).toBe(2);
});

test('a page that is hidden copies at once', async () => {
  const { write, taken, copying } = await copied();
  await write('un');
  copying.hurry();
  await vi.advanceTimersByTimeAsync(0);
  expect(taken).toEqual([1]);
});

test('the time that is shown is that of a copy that was really made', async () => {
  const { write, copying, platformId } = await copied();
  const before = copying.times.getState().newest?.get(platformId)?.when;
  await write('un');
  expect(copying.times.getState().newest?.get(platformId)?.when).toBe(before);
  await vi.advanceTimersByTimeAsync(5_000);
  const after = copying.times.getState().newest?.get(platformId);
  expect(after?.criteria).toBe(1);
  expect(after?.when).not.toBe(before);
});

test('what is erased, here or in another tab, is at once in no second copy any more, nor in an older generation', async () => {
  const room = await copied();
  await room.write('un');
  await room.write('deux');
  await vi.advanceTimersByTimeAsync(5_000);
  await eraseFirst(room.openPlatform);
  await vi.advanceTimersByTimeAsync(0);
  expect(room.renewed).toHaveLength(1);
  const { openPlatform: there } = await anotherTab(room);
  await eraseFirst(there);
  await vi.advanceTimersByTimeAsync(0);
  expect(room.renewed).toHaveLength(2);
  await room.write('trois');
  await vi.advanceTimersByTimeAsync(600_000);
  expect([room.renewed.length, room.taken.at(-1)]).toEqual([2, 1]);
});

test('a copy that was not renewed when the page was killed is renewed at the next opening', async () => {
  const first = await copied();
  await first.write('un');
  await vi.advanceTimersByTimeAsync(5_000);
  const left = first.copying.times.getState().newest?.get(first.platformId);
  if (left === undefined) throw new Error('no copy');
  const next = await copied(() => [{ ...left, erased: -1 }]);
  expect(next.renewed).toHaveLength(1);
});

/** A platform with two criteria, of which one is erased while the disk refuses to renew its copies. */
async function refused() {
  const room = await copied();
  await room.write('un');
  await room.write('deux');
  await vi.advanceTimersByTimeAsync(5_000);
  room.refuse(true);
  await eraseFirst(room.openPlatform);
  await vi.advanceTimersByTimeAsync(0);
  expect(room.renewed).toHaveLength(1);
  return room;
}

test('copies that could not be renewed are renewed by themselves, in pauses that grow', async () => {
  const { renewed, refuse, taken } = await refused();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(renewed).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(9_900);
  expect(renewed).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(100);
  expect(renewed).toHaveLength(3);
  refuse(false);
  await vi.advanceTimersByTimeAsync(20_000);
  expect([renewed.length, taken.at(-1)]).toEqual([4, 1]);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(renewed).toHaveLength(4);
});

test('they are renewed also once the platform is left, and at once when the page is hidden', async () => {
  const { renewed, copying, openPlatform, refuse } = await refused();
  openPlatform.close();
  refuse(false);
  copying.hurry();
  await vi.advanceTimersByTimeAsync(0);
  expect(renewed).toHaveLength(2);
});

test('what could not be renewed before the page was left is renewed at the next start, without opening the platform', async () => {
  const { renewed, refuse, effects, copies, clock, textStore } = await refused();
  expect([...textStore.texts.entries()].filter(([name]) => name.startsWith('renew:'))).toHaveLength(1);
  vi.clearAllTimers();
  refuse(false);
  createSession({ ...effects, copies, clock }, ['fr']);
  await vi.advanceTimersByTimeAsync(3_000);
  await vi.waitFor(() => expect(renewed).toHaveLength(2));
  expect(textStore.names().filter((name) => name.startsWith('renew:'))).toEqual([]);
  createSession({ ...effects, copies, clock }, ['fr']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(renewed).toHaveLength(2);
});

test('what is erased while copies are being renewed is in the next copy that takes their place', async () => {
  const room = await copied();
  for (const text of ['un', 'deux', 'trois']) await room.write(text);
  await vi.advanceTimersByTimeAsync(5_000);
  const { renew } = room.copies;
  room.copies.renew = async (platformId) => {
    const copy = await renew(platformId);
    if (room.renewed.length === 1) await eraseFirst(room.openPlatform);
    return copy;
  };
  await eraseFirst(room.openPlatform);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(room.renewed).toHaveLength(2);
  expect(room.taken.at(-1)).toBe(1);
});

test('copies that could not be looked for at the opening are looked for again, and renewed if they hold erased words', async () => {
  const first = await copied();
  await first.write('un');
  await vi.advanceTimersByTimeAsync(5_000);
  const left = first.copying.times.getState().newest?.get(first.platformId);
  if (left === undefined) throw new Error('no copy');
  let tries = 0;
  const next = await copied(() => {
    tries += 1;
    if (tries === 1) throw new Error('disk');
    return [{ ...left, erased: -1 }];
  });
  await next.write('deux');
  await vi.advanceTimersByTimeAsync(30_000);
  await next.write('trois');
  await vi.advanceTimersByTimeAsync(30_000);
  expect([tries, next.renewed.length]).toEqual([2, 1]);
});
