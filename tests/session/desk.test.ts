import { expect, test, vi } from 'vitest';
import { addCriteria, removeCriteria } from '#domain/criterion.ts';
import type { PlatformId } from '#domain/identity.ts';
import { openDesk } from '#session/desk.ts';
import { isProvisional } from '#session/provisional.ts';
import { steeredIds } from '../kit/steered.ts';
import { aDevice, aWorkshop, correct, ready, texts } from '../kit/workshop.ts';

test('an act stands on the screen at once, and is called saved only when its transaction is complete', async () => {
  const { desk, storage, write } = await aWorkshop();
  const release = storage.hold();
  const saved = write('avoir des amis');
  expect(texts(desk)).toEqual(['avoir des amis']);
  expect(desk.state.getState().index.criteria().every(isProvisional)).toBe(true);
  expect(desk.state.getState().save.state).toBe('saving');
  release();
  expect(await saved).toBe(true);
  expect(desk.state.getState().save.state).toBe('saved');
  expect(desk.state.getState().index.criteria().some(isProvisional)).toBe(false);
});

test('what could not be written stays on the screen and in a second place, and is said not to be saved', async () => {
  const { desk, storage, shelf, write } = await aWorkshop();
  storage.failNext({ type: 'StorageFull' });
  expect(await write('ne plus avoir de dettes')).toBe(false);
  expect(texts(desk)).toEqual(['ne plus avoir de dettes']);
  expect(desk.state.getState().save).toEqual({
    state: 'unsaved',
    problem: { type: 'StorageFull' },
    waiting: 1,
    kept: true,
  });
  expect([...shelf.texts.values()].join()).toContain('ne plus avoir de dettes');
});

test('a later act writes what was waiting first, in its order', async () => {
  const { desk, storage, shelf, write, effects, platformId } = await aWorkshop();
  storage.failNext({ type: 'StorageFull' });
  await write('premier');
  expect(await write('second')).toBe(true);
  expect(desk.state.getState().save.state).toBe('saved');
  expect([...shelf.texts.keys()].filter((name) => name.startsWith('outbox'))).toEqual([]);
  const again = openDesk(effects, 'real', platformId);
  await ready(again);
  expect(texts(again)).toEqual(['premier', 'second']);
});

test('trying again writes what was waiting', async () => {
  const { desk, storage, write } = await aWorkshop();
  storage.failNext({ type: 'StorageSilent' });
  await write('avoir faim');
  await desk.retry();
  expect(desk.state.getState().save.state).toBe('saved');
});

test('a crash between Enter and the transaction loses nothing: the next start writes it', async () => {
  const { storage, shelf, effects, platformId, write, disk, desk } = await aWorkshop();
  storage.hold();
  void write('être en insécurité');
  desk.close();
  const next = await aDevice(disk, shelf);
  const again = openDesk(
    { ...effects, storages: { ...effects.storages, real: next.storage } },
    'real',
    platformId,
  );
  await vi.waitFor(() => expect(texts(again)).toEqual(['être en insécurité']));
  await vi.waitFor(() => expect(again.state.getState().save.state).toBe('saved'));
  expect((await next.storage.load(platformId)).records.criteria).toHaveLength(1);
});

test('what a crash left on the shelf is not written again when it was stored, even if it was changed since', async () => {
  const { shelf, effects, platformId, write, desk, storage } = await aWorkshop();
  const release = storage.hold();
  const saved = write('mot d’avant');
  const left = [...shelf.texts].filter(([name]) => name.startsWith('outbox'));
  release();
  await saved;
  await correct(desk, { text: 'mot corrigé' });
  desk.close();
  for (const [name, text] of left) shelf.texts.set(name, text);
  const again = openDesk(effects, 'real', platformId);
  await ready(again);
  await vi.waitFor(() =>
    expect([...shelf.texts.keys()].filter((name) => name.startsWith('outbox'))).toEqual([]),
  );
  expect(texts(again)).toEqual(['mot corrigé']);
});

test('every act can be taken back and done again, also after a reload', async () => {
  const { desk, write, effects, platformId, ids } = await aWorkshop();
  await write('un');
  await write('deux');
  const { index } = desk.state.getState();
  const gone = removeCriteria(index, [index.criteria()[0]?.id ?? ('' as never)]);
  if (gone.ok) await desk.act(gone.value);
  expect(texts(desk)).toEqual(['deux']);
  expect(await desk.undo()).toBe(true);
  expect(texts(desk)).toEqual(['un', 'deux']);
  expect(await desk.redo()).toBe(true);
  expect(texts(desk)).toEqual(['deux']);
  await desk.undo();
  desk.close();
  const again = openDesk({ ...effects, ids }, 'real', platformId);
  await ready(again);
  expect(await again.undo()).toBe(true);
  expect(texts(again)).toEqual(['un']);
});

test('two undos at once take two different acts back', async () => {
  const { desk, write } = await aWorkshop();
  await write('un');
  await write('deux');
  await Promise.all([desk.undo(), desk.undo()]);
  expect(texts(desk)).toEqual([]);
});

test('an act after an undo forgets what could have been done again', async () => {
  const { desk, write } = await aWorkshop();
  await write('un');
  await desk.undo();
  await write('autre');
  expect(await desk.redo()).toBe(false);
  expect(texts(desk)).toEqual(['autre']);
});

test('what another tab commits appears here', async () => {
  const { desk, disk, platformId, groupId } = await aWorkshop();
  const other = await aDevice(disk);
  const tab = openDesk(other.effects, 'real', platformId);
  await ready(tab);
  const ids = { ...steeredIds(), next: () => '01900000-0000-7000-8000-00000000ffff' };
  const plan = addCriteria(tab.state.getState().index, ids, [
    { groupId, question: 'IB', text: 'venu d’ailleurs' },
  ]);
  if (plan.ok) await tab.act(plan.value);
  await vi.waitFor(() => expect(texts(desk)).toEqual(['venu d’ailleurs']));
});

test('a platform that is not here is said to be missing, not shown as empty', async () => {
  const { effects } = await aDevice();
  const desk = openDesk(effects, 'real', '01900000-0000-7000-8000-123456789abc' as PlatformId);
  await vi.waitFor(() => expect(desk.state.getState().status).toBe('missing'));
});
