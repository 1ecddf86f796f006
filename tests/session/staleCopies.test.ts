import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Copies } from '#copies/copies.ts';
import type { KeptCopy } from '#copies/copy.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { type CopyTimes, createCopying } from '#session/copying.ts';
import { aWorkshop, eraseFirst } from '../kit/workshop.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Workshop = Awaited<ReturnType<typeof aWorkshop>>;

/** Second copies of a platform in memory, with the words that each of them holds. */
function memoryCopies({ storage }: Workshop) {
  let kept: readonly { readonly copy: KeptCopy; readonly words: readonly string[] }[] = [];
  const disk = { isListing: true, isRenewing: true, renewals: 0, whileReading: async () => {} };
  const take = async (platformId: PlatformId): Promise<KeptCopy> => {
    const { seen, records } = await storage.load(platformId);
    const words = records.criteria.map(({ text }) => text);
    await disk.whileReading();
    const [counter, sequence] = [Math.max(...Object.values(seen)), kept.length + 1];
    const [criteria, erased] = [words.length, records.erasures.length];
    const about = { database: 'spiral', platformId, name: 'Blégny', groups: 1, file: `f.${sequence}` };
    const copy = { ...about, counter, criteria, erased, sequence, when: new Date().toISOString() };
    kept = [{ copy, words }, ...kept];
    return copy;
  };
  const renew = async (platformId: PlatformId) => {
    disk.renewals += 1;
    if (!disk.isRenewing) throw new Error('disk');
    const copy = await take(platformId);
    kept = kept.slice(0, 1);
    return copy;
  };
  const list = async () => {
    if (!disk.isListing) throw new Error('disk');
    return kept.map(({ copy }) => copy);
  };
  const copies = { take, renew, list } as unknown as Copies;
  return { copies, disk, held: () => kept.map(({ words }) => words) };
}

/** A platform with two criteria, of which there is no second copy yet. */
async function beforeCopies() {
  const room = await aWorkshop();
  await room.write('un');
  await room.write('deux');
  const memory = memoryCopies(room);
  const follow = () => {
    const { textStore, openPlatform } = room;
    const [clock, times] = [
      { now: () => Date.now() },
      createStore(() => ({ newest: undefined as CopyTimes })),
    ];
    const copying = createCopying({ copies: memory.copies, clock, times, textStore });
    copying.follow(openPlatform);
    return copying;
  };
  return { ...room, ...memory, follow };
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);

test('what is erased while the very first copy is being made is in no copy a moment later', async () => {
  const { disk, held, follow, openPlatform } = await beforeCopies();
  disk.whileReading = async () => {
    disk.whileReading = async () => {};
    await eraseFirst(openPlatform);
  };
  follow();
  await seconds(60);
  expect(held()).toEqual([['deux']]);
});

test('what is erased while nobody knows which copies there are is in no copy once they are known', async () => {
  const { copies, disk, held, follow, openPlatform, platformId } = await beforeCopies();
  await copies.take(platformId);
  disk.isListing = false;
  follow();
  await seconds(1);
  disk.isListing = true;
  await eraseFirst(openPlatform);
  await seconds(60);
  expect(held()).toEqual([['deux']]);
});

test('what is erased is in no copy of another window either, nor in one that was made when the database failed', async () => {
  const { copies, held, follow, openPlatform, platformId } = await beforeCopies();
  follow();
  await seconds(1);
  await copies.take(platformId);
  await eraseFirst(openPlatform);
  await seconds(60);
  expect(held()).toEqual([['deux']]);
});

/** Copies of a platform that still hold erased words, because renewing them is refused. */
async function refused() {
  const room = await beforeCopies();
  const copying = room.follow();
  await seconds(10);
  room.disk.isRenewing = false;
  await eraseFirst(room.openPlatform);
  await seconds(0);
  return { ...room, copying };
}

/** Writes again and again for 60 seconds. */
async function writeOn({ write }: Pick<Workshop, 'write'>, pause: number) {
  for (let second = 0; second < 60; second += pause) {
    await write(`mot ${second}`);
    await seconds(pause);
  }
}

test('a person who writes on does not shorten the pauses between the attempts to renew', async () => {
  const room = await refused();
  await writeOn(room, 5);
  // At once, then after 5, 10 and 20 seconds more.
  expect(room.disk.renewals).toBe(4);
  room.disk.isRenewing = true;
  await seconds(20);
  expect(room.held()).toHaveLength(1);
  expect(room.held()[0]).not.toContain('un');
});

test('meanwhile the latest words are copied as ever, every twenty seconds and not more often', async () => {
  const room = await refused();
  await writeOn(room, 2);
  expect(room.held()[0]).toContain('mot 40');
  expect(room.held()).toHaveLength(4);
});

test('what was written just before an attempt to renew failed is copied a moment later', async () => {
  const room = await refused();
  await seconds(4);
  await room.write('trois');
  await seconds(6);
  expect(room.disk.renewals).toBe(2);
  expect(room.held()[0]).toContain('trois');
  await seconds(4);
  expect(room.held()).toHaveLength(3);
});

test('that copies have to be renewed is noted once, not after each act', async () => {
  const room = await refused();
  const set = vi.spyOn(room.textStore, 'set');
  await writeOn(room, 5);
  expect(set.mock.calls.filter(([name]) => name.startsWith('renew:'))).toEqual([]);
});
