import { expect, test, vi } from 'vitest';
import { addCriteria } from '#domain/criterion/add.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { createOpenPlatform } from '#session/openPlatform.ts';
import { isProvisional } from '#session/provisional.ts';
import { steeredIds } from '../kit/steered.ts';
import { aDevice, aWorkshop, correct, ready, texts } from '../kit/workshop.ts';

test('an act is on the screen at once, and is called saved only when its transaction is complete', async () => {
  const { openPlatform, storage, write } = await aWorkshop();
  const release = storage.hold();
  const saved = write('avoir des amis');
  expect(texts(openPlatform)).toEqual(['avoir des amis']);
  expect(openPlatform.state.getState().index.criteria().every(isProvisional)).toBe(true);
  expect(openPlatform.state.getState().save.state).toBe('saving');
  release();
  expect(await saved).toBe(true);
  expect(openPlatform.state.getState().save.state).toBe('saved');
  expect(openPlatform.state.getState().index.criteria().some(isProvisional)).toBe(false);
});

test('what could not be written stays on the screen and in a second place, and is said not to be saved', async () => {
  const { openPlatform, storage, textStore, write } = await aWorkshop();
  storage.failNext({ type: 'StorageFull' });
  expect(await write('ne plus avoir de dettes')).toBe(false);
  expect(texts(openPlatform)).toEqual(['ne plus avoir de dettes']);
  expect(openPlatform.state.getState().save).toEqual({
    state: 'unsaved',
    problem: { type: 'StorageFull' },
    waiting: 1,
    kept: true,
  });
  expect([...textStore.texts.values()].join()).toContain('ne plus avoir de dettes');
});

test('a later act writes what was waiting first, in its order', async () => {
  const { openPlatform, storage, textStore, write, effects, platformId } = await aWorkshop();
  storage.failNext({ type: 'StorageFull' });
  await write('premier');
  expect(await write('second')).toBe(true);
  expect(openPlatform.state.getState().save.state).toBe('saved');
  expect([...textStore.texts.keys()].filter((name) => name.startsWith('outbox'))).toEqual([]);
  const again = createOpenPlatform(effects, 'real', platformId);
  await ready(again);
  expect(texts(again)).toEqual(['premier', 'second']);
});

test('trying again writes what was waiting', async () => {
  const { openPlatform, storage, write } = await aWorkshop();
  storage.failNext({ type: 'StorageTimeout' });
  await write('avoir faim');
  await openPlatform.retry();
  expect(openPlatform.state.getState().save.state).toBe('saved');
});

test('a crash between Enter and the transaction loses nothing: the next start writes it', async () => {
  const { storage, textStore, effects, platformId, write, disk, openPlatform } = await aWorkshop();
  storage.hold();
  void write('être en insécurité');
  openPlatform.close();
  const next = await aDevice(disk, textStore);
  const again = createOpenPlatform(
    { ...effects, storages: { ...effects.storages, real: next.storage } },
    'real',
    platformId,
  );
  await vi.waitFor(() => expect(texts(again)).toEqual(['être en insécurité']));
  await vi.waitFor(() => expect(again.state.getState().save.state).toBe('saved'));
  expect((await next.storage.load(platformId)).records.criteria).toHaveLength(1);
});

test('what a crash left on the textStore is not written again when it was stored, even if it was changed since', async () => {
  const { textStore, effects, platformId, write, openPlatform, storage } = await aWorkshop();
  const release = storage.hold();
  const saved = write('mot d’avant');
  const left = [...textStore.texts].filter(([name]) => name.startsWith('outbox'));
  release();
  await saved;
  await correct(openPlatform, { text: 'mot corrigé' });
  openPlatform.close();
  for (const [name, text] of left) textStore.texts.set(name, text);
  const again = createOpenPlatform(effects, 'real', platformId);
  await ready(again);
  await vi.waitFor(() =>
    expect([...textStore.texts.keys()].filter((name) => name.startsWith('outbox'))).toEqual([]),
  );
  expect(texts(again)).toEqual(['mot corrigé']);
});

test('every act can be taken back and done again, also after a reload', async () => {
  const { openPlatform, write, effects, platformId, ids } = await aWorkshop();
  await write('un');
  await write('deux');
  const { index } = openPlatform.state.getState();
  const gone = removeCriteria(index, [index.criteria()[0]?.id ?? ('' as never)]);
  if (gone.ok) await openPlatform.act(gone.value);
  expect(texts(openPlatform)).toEqual(['deux']);
  expect(await openPlatform.undo()).toBe(true);
  expect(texts(openPlatform)).toEqual(['un', 'deux']);
  expect(await openPlatform.redo()).toBe(true);
  expect(texts(openPlatform)).toEqual(['deux']);
  await openPlatform.undo();
  openPlatform.close();
  const again = createOpenPlatform({ ...effects, ids }, 'real', platformId);
  await ready(again);
  expect(await again.undo()).toBe(true);
  expect(texts(again)).toEqual(['un']);
});

test('two undos at once take two different acts back', async () => {
  const { openPlatform, write } = await aWorkshop();
  await write('un');
  await write('deux');
  await Promise.all([openPlatform.undo(), openPlatform.undo()]);
  expect(texts(openPlatform)).toEqual([]);
});

test('an act after an undo forgets what could have been done again', async () => {
  const { openPlatform, write } = await aWorkshop();
  await write('un');
  await openPlatform.undo();
  await write('autre');
  expect(await openPlatform.redo()).toBe(false);
  expect(texts(openPlatform)).toEqual(['autre']);
});

test('what another tab commits appears here', async () => {
  const { openPlatform, disk, platformId, groupId } = await aWorkshop();
  const other = await aDevice(disk);
  const tab = createOpenPlatform(other.effects, 'real', platformId);
  await ready(tab);
  const ids = { ...steeredIds(), next: () => '01900000-0000-7000-8000-00000000ffff' };
  const plan = addCriteria(tab.state.getState().index, ids, [
    { groupId, question: 'IB', text: 'venu d’ailleurs' },
  ]);
  if (plan.ok) await tab.act(plan.value);
  await vi.waitFor(() => expect(texts(openPlatform)).toEqual(['venu d’ailleurs']));
});

test('a platform that is not here is said to be missing, not shown as empty', async () => {
  const { effects } = await aDevice();
  const openPlatform = createOpenPlatform(
    effects,
    'real',
    '01900000-0000-7000-8000-123456789abc' as PlatformId,
  );
  await vi.waitFor(() => expect(openPlatform.state.getState().status).toBe('missing'));
});

test('a platform that was left before it was read leaves the acts that wait to the next one that opens it', async () => {
  const { storage, textStore, effects, platformId, write, openPlatform } = await aWorkshop();
  storage.hold();
  void write('en attente');
  openPlatform.close();
  const next = await aDevice(storage.disk, textStore, 1);
  const left = createOpenPlatform(next.effects, 'real', platformId);
  left.close();
  const commit = vi.spyOn(next.storage, 'commit');
  const again = createOpenPlatform(
    { ...effects, ids: next.ids, storages: next.effects.storages },
    'real',
    platformId,
  );
  await vi.waitFor(() => expect(again.state.getState().save.state).toBe('saved'));
  await vi.waitFor(() => expect(texts(again)).toEqual(['en attente']));
  await new Promise((go) => setTimeout(go, 20));
  expect(left.state.getState().index.criteria()).toEqual([]);
  expect(commit).toHaveBeenCalledTimes(1);
});
