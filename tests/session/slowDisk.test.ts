import { expect, test, vi } from 'vitest';
import { classify } from '#domain/classification/classify.ts';
import { createOpenPlatform } from '#session/openPlatform.ts';
import { isProvisional } from '#session/provisional.ts';
import {
  aDevice,
  anotherTab,
  aWorkshop,
  correct,
  firstSeen,
  leftInOutbox,
  ready,
  texts,
} from '../kit/workshop.ts';

type Room = Awaited<ReturnType<typeof aWorkshop>>;

/** Everything that the screen shows, in order, without repetitions. */
function shownOn(
  { openPlatform: desk }: Room,
  what: () => string | undefined,
): readonly (string | undefined)[] {
  const shown = [what()];
  desk.state.subscribe(() => {
    if (shown.at(-1) !== what()) shown.push(what());
  });
  return shown;
}

const allStored = async ({ storage, platformId }: Room) =>
  Object.values((await storage.load(platformId)).records).flat();

test('two codes given faster than the disk writes: the screen never goes back, and nothing is asked', async () => {
  const room = await aWorkshop();
  const { openPlatform: desk, ids, storage, write } = room;
  await write('le bruit');
  const { id } = firstSeen(desk);
  const give = (typed: string) => {
    const plan = classify(desk.state.getState().index, ids, [id], {
      typed,
      key: { keyId: 'k', version: '1' },
    });
    if (!plan.ok) throw new Error('refused');
    return desk.act(plan.value);
  };
  const shown = shownOn(room, () => desk.state.getState().index.classificationOf(id)?.typed);
  const release = storage.hold();
  const saved = [give('A08'), give('B02')];
  release();
  expect(await Promise.all(saved)).toEqual([true, true]);
  expect(shown).toEqual([undefined, 'A08', 'B02']);
  expect(desk.state.getState().index.withSiblings()).toEqual([]);
  expect((await allStored(room)).some(({ siblings }) => siblings !== undefined)).toBe(false);
});

test('three corrections of one criterion while the disk is slow leave the last one and no other value', async () => {
  const room = await aWorkshop();
  const { openPlatform: desk, storage, write } = room;
  await write('un');
  const shown = shownOn(room, () => texts(desk)[0]);
  const release = storage.hold();
  const saved = ['deux', 'trois', 'quatre'].map((text) => correct(desk, { text }));
  release();
  await Promise.all(saved);
  expect(shown).toEqual(['un', 'deux', 'trois', 'quatre']);
  expect(firstSeen(desk).siblings).toBeUndefined();
  expect(
    (await allStored(room)).some((record) => isProvisional(record) || record.siblings !== undefined),
  ).toBe(false);
});

test('a correction that the full disk refused and one made over it are written in their order, without a conflict', async () => {
  const room = await aWorkshop();
  const { openPlatform: desk, storage, write } = room;
  await write('un');
  storage.failNext({ type: 'StorageFull' });
  expect(await correct(desk, { text: 'deux' })).toBe(false);
  expect(await correct(desk, { text: 'trois' })).toBe(true);
  expect(texts(desk)).toEqual(['trois']);
  expect(desk.state.getState().index.withSiblings()).toEqual([]);
  const before = desk.state.getState().past.map(({ replaced }) => replaced[0]?.before);
  expect(before.slice(-2)).toMatchObject([{ text: 'un' }, { text: 'deux' }]);
});

test('two acts on one criterion that a crash left are written at the next start, without a conflict', async () => {
  const room = await aWorkshop();
  const { openPlatform: desk, storage, textStore, disk, write } = room;
  await write('un');
  storage.hold();
  void correct(desk, { text: 'deux' });
  void correct(desk, { text: 'trois' });
  desk.close();
  const { openPlatform: again } = await anotherTab(room, 1, textStore);
  await vi.waitFor(() => expect(leftInOutbox(textStore)).toEqual([]));
  expect(texts(again)).toEqual(['trois']);
  expect(again.state.getState().setAside).toEqual([]);
  expect(again.state.getState().index.withSiblings()).toEqual([]);
  expect(disk.counter).toBe(5);
});

test('of two acts on one criterion the first was stored before the crash: the second is written, without a conflict', async () => {
  const { openPlatform: desk, storage, textStore, disk, platformId, write } = await aWorkshop();
  await write('un');
  const release = storage.hold();
  const first = correct(desk, { text: 'deux' });
  void correct(desk, { text: 'trois' });
  const left = leftInOutbox(textStore);
  // The first write has begun; the second will wait for ever.
  await new Promise((resolve) => setTimeout(resolve, 0));
  storage.hold();
  release();
  await first;
  desk.close();
  for (const [name, text] of left) textStore.texts.set(name, text);
  const next = await aDevice(disk, textStore, 1);
  const again = createOpenPlatform(next.effects, 'real', platformId);
  await ready(again);
  await vi.waitFor(() => expect(leftInOutbox(textStore)).toEqual([]));
  expect(texts(again)).toEqual(['trois']);
  expect(again.state.getState().index.withSiblings()).toEqual([]);
});

test('what another tab writes while an act waits is not lost, and the act stays on the screen', async () => {
  const room = await aWorkshop();
  const { openPlatform: desk, storage, write } = room;
  await write('un');
  const { openPlatform: there } = await anotherTab(room);
  const shown = shownOn(room, () => texts(desk)[0]);
  const release = storage.hold();
  const saved = correct(desk, { text: 'deux' });
  await correct(there, { expressions: 3 });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(texts(desk)).toEqual(['deux']);
  release();
  await saved;
  expect(shown).toEqual(['un', 'deux']);
  expect(firstSeen(desk)).toMatchObject({ text: 'deux', expressions: 3 });
});
