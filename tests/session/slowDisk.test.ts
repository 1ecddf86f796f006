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
function shownOn({ openPlatform }: Room, what: () => string | undefined): readonly (string | undefined)[] {
  const shown = [what()];
  openPlatform.state.subscribe(() => {
    if (shown.at(-1) !== what()) shown.push(what());
  });
  return shown;
}

const allStored = async ({ storage, platformId }: Room) =>
  Object.values((await storage.load(platformId)).records).flat();

test('two codes given faster than the disk writes: the screen never goes back, and nothing is asked', async () => {
  const room = await aWorkshop();
  const { openPlatform, ids, storage, write } = room;
  await write('le bruit');
  const { id } = firstSeen(openPlatform);
  const give = (typed: string) => {
    const plan = classify(openPlatform.state.getState().index, ids, [id], {
      typed,
      key: { keyId: 'k', version: '1' },
    });
    if (!plan.ok) throw new Error('refused');
    return openPlatform.act(plan.value);
  };
  const shown = shownOn(room, () => openPlatform.state.getState().index.classificationOf(id)?.typed);
  const release = storage.hold();
  const saved = [give('A08'), give('B02')];
  release();
  expect(await Promise.all(saved)).toEqual([true, true]);
  expect(shown).toEqual([undefined, 'A08', 'B02']);
  expect(openPlatform.state.getState().index.withSiblings()).toEqual([]);
  expect((await allStored(room)).some(({ siblings }) => siblings !== undefined)).toBe(false);
});

test('three corrections of one criterion while the disk is slow leave the last one and no other value', async () => {
  const room = await aWorkshop();
  const { openPlatform, storage, write } = room;
  await write('un');
  const shown = shownOn(room, () => texts(openPlatform)[0]);
  const release = storage.hold();
  const saved = ['deux', 'trois', 'quatre'].map((text) => correct(openPlatform, { text }));
  release();
  await Promise.all(saved);
  expect(shown).toEqual(['un', 'deux', 'trois', 'quatre']);
  expect(firstSeen(openPlatform).siblings).toBeUndefined();
  expect(
    (await allStored(room)).some((record) => isProvisional(record) || record.siblings !== undefined),
  ).toBe(false);
});

test('a correction that the full disk refused and one made over it are written in their order, without a conflict', async () => {
  const room = await aWorkshop();
  const { openPlatform, storage, write } = room;
  await write('un');
  storage.failNext({ type: 'StorageFull' });
  expect(await correct(openPlatform, { text: 'deux' })).toBe(false);
  expect(await correct(openPlatform, { text: 'trois' })).toBe(true);
  expect(texts(openPlatform)).toEqual(['trois']);
  expect(openPlatform.state.getState().index.withSiblings()).toEqual([]);
  const before = openPlatform.state.getState().past.map(({ replaced }) => replaced[0]?.before);
  expect(before.slice(-2)).toMatchObject([{ text: 'un' }, { text: 'deux' }]);
});

test('two acts on one criterion that a crash left are written at the next start, without a conflict', async () => {
  const room = await aWorkshop();
  const { openPlatform, storage, textStore, disk, write } = room;
  await write('un');
  storage.hold();
  void correct(openPlatform, { text: 'deux' });
  void correct(openPlatform, { text: 'trois' });
  openPlatform.close();
  const { openPlatform: again } = await anotherTab(room, 1, textStore);
  await vi.waitFor(() => expect(leftInOutbox(textStore)).toEqual([]));
  expect(texts(again)).toEqual(['trois']);
  expect(again.state.getState().setAside).toEqual([]);
  expect(again.state.getState().index.withSiblings()).toEqual([]);
  expect(disk.counter).toBe(5);
});

test('of two acts on one criterion the first was stored before the crash: the second is written, without a conflict', async () => {
  const { openPlatform, storage, textStore, disk, platformId, write } = await aWorkshop();
  await write('un');
  const release = storage.hold();
  const first = correct(openPlatform, { text: 'deux' });
  void correct(openPlatform, { text: 'trois' });
  const left = leftInOutbox(textStore);
  // The first write has begun; the second will wait for ever.
  await new Promise((resolve) => setTimeout(resolve, 0));
  storage.hold();
  release();
  await first;
  openPlatform.close();
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
  const { openPlatform, storage, write } = room;
  await write('un');
  const { openPlatform: there } = await anotherTab(room);
  const shown = shownOn(room, () => texts(openPlatform)[0]);
  const release = storage.hold();
  const saved = correct(openPlatform, { text: 'deux' });
  await correct(there, { expressions: 3 });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(texts(openPlatform)).toEqual(['deux']);
  release();
  await saved;
  expect(shown).toEqual(['un', 'deux']);
  expect(firstSeen(openPlatform)).toMatchObject({ text: 'deux', expressions: 3 });
});
