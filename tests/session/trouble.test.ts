import { expect, test, vi } from 'vitest';
import { addCriteria } from '#domain/criterion/add.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { createOpenPlatform } from '#session/openPlatform.ts';
import { steeredIds } from '../kit/steered.ts';
import { aDevice, aWorkshop, correct, leftInOutbox, ready, texts } from '../kit/workshop.ts';

test('an older textStore, as an empty battery leaves it, takes no acknowledged act back', async () => {
  const { textStore, effects, platformId, write, openPlatform, storage } = await aWorkshop();
  await write('X');
  const release = storage.hold();
  const first = correct(openPlatform, { text: 'Y' });
  const left = leftInOutbox(textStore);
  release();
  await first;
  await correct(openPlatform, { text: 'Z' });
  openPlatform.close();
  for (const [name, text] of left) textStore.texts.set(name, text);
  const again = createOpenPlatform(effects, 'real', platformId);
  await ready(again);
  await vi.waitFor(() => expect(leftInOutbox(textStore)).toEqual([]));
  expect(texts(again)).toEqual(['Z']);
  expect(again.state.getState().index.withSiblings()).toEqual([]);
});

test('undo keeps what another tab changed meanwhile in the same criterion', async () => {
  const { openPlatform, disk, platformId, write } = await aWorkshop();
  await write('le bruit');
  await correct(openPlatform, { expressions: 4 });
  const other = await aDevice(disk);
  const tab = createOpenPlatform(other.effects, 'real', platformId);
  await ready(tab);
  await correct(tab, { text: 'le bruit des camions' });
  await vi.waitFor(() => expect(texts(openPlatform)).toEqual(['le bruit des camions']));
  await openPlatform.undo();
  expect(openPlatform.state.getState().index.criteria()).toMatchObject([
    { text: 'le bruit des camions', expressions: 1 },
  ]);
});

test('nothing is taken back while something could not be written; written later, it can be', async () => {
  const { openPlatform, storage, write } = await aWorkshop();
  await write('un');
  storage.failNext({ type: 'StorageFull' });
  await write('deux');
  storage.failNext({ type: 'StorageFull' });
  expect(await openPlatform.undo()).toBe(false);
  expect(texts(openPlatform)).toEqual(['un', 'deux']);
  await openPlatform.retry();
  await openPlatform.retry();
  expect(await openPlatform.undo()).toBe(true);
  expect(texts(openPlatform)).toEqual(['un']);
});

test('a second try of what another tab wrote for us writes it only once', async () => {
  const { openPlatform, disk, textStore, storage, platformId, write } = await aWorkshop();
  storage.failNext({ type: 'StorageTimeout' });
  await write('mot retiré');
  const other = await aDevice(disk, textStore);
  const tab = createOpenPlatform(other.effects, 'real', platformId);
  await ready(tab);
  await vi.waitFor(() => expect(tab.state.getState().save.state).toBe('saved'));
  const gone = removeCriteria(tab.state.getState().index, [
    tab.state.getState().index.criteria()[0]?.id as never,
  ]);
  if (gone.ok) await tab.act(gone.value);
  await openPlatform.retry();
  expect(openPlatform.state.getState().save.state).toBe('saved');
  expect(
    (await storage.load(platformId)).records.criteria.every(({ deleted }) => deleted !== undefined),
  ).toBe(true);
});

test('what is written on a platform erased meanwhile is not called saved', async () => {
  const { openPlatform, storage, platformId, write } = await aWorkshop();
  await storage.erase(platformId);
  expect(openPlatform.state.getState().status).toBe('missing');
  expect(await write('trop tard')).toBe(false);
  expect((await storage.load(platformId)).records.criteria).toEqual([]);
});

test('a platform that is missing leaves its textStore alone: the words wait for it to be restored', async () => {
  const { openPlatform, storage, textStore, effects, platformId, write } = await aWorkshop();
  storage.failNext({ type: 'StorageFull' });
  await write('à ne pas perdre');
  openPlatform.close();
  await storage.erase(platformId);
  const again = createOpenPlatform(effects, 'real', platformId);
  await vi.waitFor(() => expect(again.state.getState().status).toBe('missing'));
  expect(leftInOutbox(textStore).join()).toContain('à ne pas perdre');
});

test('when no second copy can be kept, it is not said to be kept', async () => {
  const { openPlatform, storage, textStore, write } = await aWorkshop();
  textStore.set = () => false;
  storage.failNext({ type: 'StorageFull' });
  await write('fragile');
  expect(openPlatform.state.getState().save).toMatchObject({ state: 'unsaved', kept: false });
});

test('undo after a reload takes back this history’s own acts, whatever another tab undid', async () => {
  const { openPlatform, disk, platformId, groupId, write, effects } = await aWorkshop();
  await write('de A');
  const other = await aDevice(disk);
  const tab = createOpenPlatform(other.effects, 'real', platformId);
  await ready(tab);
  const ids = { ...steeredIds(), next: () => '01900000-0000-7000-8000-00000000eeee' };
  const plan = addCriteria(tab.state.getState().index, ids, [{ groupId, question: 'WB', text: 'de B' }]);
  if (plan.ok) await tab.act(plan.value);
  await vi.waitFor(() => expect(texts(openPlatform)).toEqual(['de A', 'de B']));
  await openPlatform.undo();
  const again = createOpenPlatform(effects, 'real', platformId);
  await ready(again);
  expect(again.state.getState().past.map(({ act }) => act.type)).toEqual([
    'createPlatform',
    'createGroup',
    'addCriterion',
  ]);
  await again.undo();
  expect(texts(again)).toEqual([]);
});

test('a plan that changes nothing is no act', async () => {
  const { openPlatform } = await aWorkshop();
  const before = openPlatform.state.getState().past.length;
  expect(await openPlatform.act({ act: { type: 'editCriterion', count: 1 }, changes: [] })).toBe(true);
  expect(openPlatform.state.getState().past).toHaveLength(before);
});
