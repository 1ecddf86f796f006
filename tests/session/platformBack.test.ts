import { expect, test, vi } from 'vitest';
import { restorePlatform } from '#domain/platform/edit.ts';
import { create } from '#domain/record/change.ts';
import { contentOf } from '#domain/record/records.ts';
import { createOpenPlatform, type OpenPlatform } from '#session/openPlatform.ts';
import { aCriterion, aGroup, aPlatform, platformId } from '../kit/build.ts';
import { aDevice, anotherTab, aWorkshop, ready, texts } from '../kit/workshop.ts';

type Device = Awaited<ReturnType<typeof aDevice>>;

async function open(device: Device, id = platformId): Promise<OpenPlatform> {
  const openPlatform = createOpenPlatform(device.effects, 'real', id);
  await ready(openPlatform);
  return openPlatform;
}

/** A platform with a group and two criteria that came with one act, as an import or a restored file brings it. */
async function imported() {
  const device = await aDevice();
  await device.storage.commit({
    act: { type: 'import', count: 2 },
    changes: [
      create('platforms', contentOf(aPlatform())),
      create('groups', contentOf(aGroup())),
      create('criteria', contentOf(aCriterion(1))),
      create('criteria', contentOf(aCriterion(2))),
    ],
  });
  return { ...device, openPlatform: await open(device) };
}

/** Restores the platform as the home page does. */
async function restoreAtHome({ storage }: Device, id = platformId): Promise<void> {
  const removed = (await storage.summaries()).find(({ platform }) => platform.id === id)?.platform;
  if (removed?.deleted === undefined) throw new Error('The platform is not removed');
  await storage.commit(restorePlatform(removed));
}

const isHere = (openPlatform: OpenPlatform) => openPlatform.state.getState().index.platform !== undefined;
const everything = ['critère 1', 'critère 2'];

test('A platform whose import was undone comes back with everything that was in it', async () => {
  const device = await imported();
  await device.openPlatform.undo();
  expect(isHere(device.openPlatform)).toBe(false);
  await restoreAtHome(device);
  const again = await open(device);
  expect(texts(again)).toEqual(everything);
  expect(again.state.getState().index.groups()).toHaveLength(1);
});

test('The import of a platform can be undone and redone as often as one likes', async () => {
  const { openPlatform } = await imported();
  for (let times = 0; times < 3; times += 1) {
    expect(await openPlatform.undo()).toBe(true);
    expect(isHere(openPlatform)).toBe(false);
    expect(await openPlatform.redo()).toBe(true);
    expect(isHere(openPlatform)).toBe(true);
    expect(texts(openPlatform)).toEqual(everything);
  }
});

test('Another window brings back a platform whose import was undone, with everything that was in it', async () => {
  const device = await imported();
  const there = await anotherTab({ disk: device.disk, platformId });
  await device.openPlatform.undo();
  await vi.waitFor(() => expect(isHere(there.openPlatform)).toBe(false));
  const removed = there.openPlatform.state.getState().index.stored('platforms', platformId);
  if (removed === undefined) throw new Error('no platform');
  await there.openPlatform.act(restorePlatform(removed));
  await vi.waitFor(() => expect(isHere(device.openPlatform)).toBe(true));
  expect(texts(device.openPlatform)).toEqual(everything);
  expect(texts(there.openPlatform)).toEqual(everything);
});

test('What was undone act by act down to the birth of a platform can be redone after it is restored', async () => {
  const room = await aWorkshop();
  for (const text of ['un', 'deux', 'trois']) await room.write(text);
  for (let left = 5; left > 0; left -= 1) expect(await room.openPlatform.undo()).toBe(true);
  expect(await room.openPlatform.undo()).toBe(false);
  await restoreAtHome(room, room.platformId);
  const again = await open(room, room.platformId);
  expect(texts(again)).toEqual([]);
  while (await again.redo());
  expect(texts(again)).toEqual(['un', 'deux', 'trois']);
  expect(again.state.getState().past.map(({ act }) => act.type)).toEqual([
    'restorePlatform',
    'createGroup',
    'addCriterion',
    'addCriterion',
    'addCriterion',
  ]);
});

test('After a reload an undone act can still be redone, under its own name', async () => {
  const room = await aWorkshop();
  await room.write('un');
  await room.write('deux');
  await room.openPlatform.undo();
  await room.openPlatform.redo();
  await room.openPlatform.undo();
  const again = await open(room, room.platformId);
  expect(again.state.getState().future.map(({ act }) => act.type)).toEqual(['addCriterion']);
  expect(await again.redo()).toBe(true);
  expect(texts(again)).toEqual(['un', 'deux']);
  expect(await again.redo()).toBe(false);
});

test('After a reload an act forgets what could have been redone, as before it', async () => {
  const room = await aWorkshop();
  await room.write('un');
  await room.openPlatform.undo();
  await room.write('deux');
  const again = await open(room, room.platformId);
  expect(again.state.getState().future).toEqual([]);
});
