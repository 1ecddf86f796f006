import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Copies } from '#copies/copies.ts';
import type { KeptCopy } from '#copies/copy.ts';
import { type CopyTimes, createCopying } from '#session/copying.ts';
import { aWorkshop } from '../kit/workshop.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const noneYet = () => ({ newest: undefined as CopyTimes });

async function copied(kept: readonly KeptCopy[] = []) {
  const room = await aWorkshop();
  const { storage, platformId, openPlatform } = room;
  const taken: number[] = [];
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
      file: 'f',
      sequence: 1,
    };
  };
  const copies = { take: copyNow, list: async () => kept } as unknown as Copies;
  const copying = createCopying(copies, { now: () => Date.now() }, createStore(noneYet));
  copying.follow(openPlatform);
  await vi.advanceTimersByTimeAsync(5_000);
  taken.length = 0;
  return { ...room, copying, taken };
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
