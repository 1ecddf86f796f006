import { expect, test, vi } from 'vitest';
import { addCriteria, type CriterionEdit, editCriterion, removeCriteria } from '#domain/criterion.ts';
import { blankGroup, createGroup } from '#domain/group.ts';
import type { PlatformId } from '#domain/identity.ts';
import { blankPlatform, createPlatform } from '#domain/platform.ts';
import { type Desk, openDesk } from '#session/desk.ts';
import type { Effects } from '#session/effects.ts';
import { isProvisional } from '#session/provisional.ts';
import { memoryShelf } from '../kit/memoryShelf.ts';
import { createMemoryDisk, createMemoryStorage, type MemoryDisk } from '../kit/memoryStorage.ts';
import { steeredClock, steeredIds } from '../kit/steered.ts';

const ready = (desk: Desk) => vi.waitFor(() => expect(desk.state.getState().status).toBe('ready'));
const texts = (desk: Desk) =>
  desk.state
    .getState()
    .index.criteria()
    .map(({ text }) => text);

async function aDevice(disk: MemoryDisk = createMemoryDisk(), shelf = memoryShelf()) {
  const storage = createMemoryStorage({ disk });
  await storage.open();
  const ids = steeredIds();
  const effects: Effects = {
    clock: steeredClock(),
    ids,
    storages: { real: storage, example: storage },
    shelf,
  };
  return { storage, ids, effects, disk, shelf };
}

/** A device with a platform of one group on an open desk. */
async function aWorkshop() {
  const device = await aDevice();
  const { storage, ids, effects } = device;
  const created = createPlatform(ids, { ...blankPlatform('fr'), name: 'Blégny' });
  if (!created.ok) throw new Error('refused');
  await storage.commit(created.value);
  const platformId = created.value.changes[0]?.after.id as PlatformId;
  const desk = openDesk(effects, 'real', platformId);
  await ready(desk);
  const { index } = desk.state.getState();
  if (index.platform === undefined) throw new Error('no platform');
  const group = createGroup(index, ids, { ...blankGroup(index.platform), name: 'Aînés' });
  if (group.ok) await desk.act(group.value);
  const groupId = index.groups()[0]?.id;
  if (groupId === undefined) throw new Error('no group');
  const write = (text: string) => {
    const plan = addCriteria(desk.state.getState().index, ids, [{ groupId, question: 'WB', text }]);
    if (!plan.ok) throw new Error('refused');
    return desk.act(plan.value);
  };
  return { ...device, desk, platformId, groupId, write };
}

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
  expect((await next.storage.load(platformId)).criteria).toHaveLength(1);
});

test('what a crash left on the shelf is not written again when it was stored, even if it was changed since', async () => {
  const { shelf, effects, platformId, write, desk, storage } = await aWorkshop();
  const release = storage.hold();
  const saved = write('mot d’avant');
  const left = [...shelf.texts].filter(([name]) => name.startsWith('outbox'));
  release();
  await saved;
  const { index } = desk.state.getState();
  const id = index.criteria()[0]?.id;
  const edit = id && editCriterion(index, id, { text: 'mot corrigé' });
  if (edit?.ok) await desk.act(edit.value);
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

const leftOnShelf = (shelf: ReturnType<typeof memoryShelf>) =>
  [...shelf.texts].filter(([name]) => name.startsWith('outbox'));

async function correct(desk: Desk, edit: CriterionEdit): Promise<void> {
  const { index } = desk.state.getState();
  const [first] = index.criteria();
  const plan = first && editCriterion(index, first.id, edit);
  if (plan?.ok) await desk.act(plan.value);
}

test('an older shelf, as an empty battery leaves it, takes no acknowledged act back', async () => {
  const { shelf, effects, platformId, write, desk, storage } = await aWorkshop();
  await write('X');
  const release = storage.hold();
  const first = correct(desk, { text: 'Y' });
  const left = leftOnShelf(shelf);
  release();
  await first;
  await correct(desk, { text: 'Z' });
  desk.close();
  for (const [name, text] of left) shelf.texts.set(name, text);
  const again = openDesk(effects, 'real', platformId);
  await ready(again);
  await vi.waitFor(() => expect(leftOnShelf(shelf)).toEqual([]));
  expect(texts(again)).toEqual(['Z']);
  expect(again.state.getState().conflicts).toEqual([]);
});

test('undo keeps what another tab changed meanwhile in the same criterion', async () => {
  const { desk, disk, platformId, write } = await aWorkshop();
  await write('le bruit');
  await correct(desk, { expressions: 4 });
  const other = await aDevice(disk);
  const tab = openDesk(other.effects, 'real', platformId);
  await ready(tab);
  await correct(tab, { text: 'le bruit des camions' });
  await vi.waitFor(() => expect(texts(desk)).toEqual(['le bruit des camions']));
  await desk.undo();
  expect(desk.state.getState().index.criteria()).toMatchObject([
    { text: 'le bruit des camions', expressions: 1 },
  ]);
});

test('nothing is taken back while something could not be written; written later, it can be', async () => {
  const { desk, storage, write } = await aWorkshop();
  await write('un');
  storage.failNext({ type: 'StorageFull' });
  await write('deux');
  storage.failNext({ type: 'StorageFull' });
  expect(await desk.undo()).toBe(false);
  expect(texts(desk)).toEqual(['un', 'deux']);
  await desk.retry();
  await desk.retry();
  expect(await desk.undo()).toBe(true);
  expect(texts(desk)).toEqual(['un']);
});

test('a second try of what another tab wrote for us writes it only once', async () => {
  const { desk, disk, shelf, storage, platformId, write } = await aWorkshop();
  storage.failNext({ type: 'StorageSilent' });
  await write('mot retiré');
  const other = await aDevice(disk, shelf);
  const tab = openDesk(other.effects, 'real', platformId);
  await ready(tab);
  await vi.waitFor(() => expect(tab.state.getState().save.state).toBe('saved'));
  const gone = removeCriteria(tab.state.getState().index, [
    tab.state.getState().index.criteria()[0]?.id as never,
  ]);
  if (gone.ok) await tab.act(gone.value);
  await desk.retry();
  expect(desk.state.getState().save.state).toBe('saved');
  expect((await storage.load(platformId)).criteria.every(({ deleted }) => deleted !== undefined)).toBe(true);
});

test('what is written on a platform erased meanwhile is not called saved', async () => {
  const { desk, storage, platformId, write } = await aWorkshop();
  await storage.erase(platformId);
  expect(desk.state.getState().status).toBe('missing');
  expect(await write('trop tard')).toBe(false);
  expect((await storage.load(platformId)).criteria).toEqual([]);
});

test('a platform that is missing leaves its shelf alone: the words wait for it to be restored', async () => {
  const { desk, storage, shelf, effects, platformId, write } = await aWorkshop();
  storage.failNext({ type: 'StorageFull' });
  await write('à ne pas perdre');
  desk.close();
  await storage.erase(platformId);
  const again = openDesk(effects, 'real', platformId);
  await vi.waitFor(() => expect(again.state.getState().status).toBe('missing'));
  expect(leftOnShelf(shelf).join()).toContain('à ne pas perdre');
});

test('when no second copy can be kept, it is not said to be kept', async () => {
  const { desk, storage, shelf, write } = await aWorkshop();
  shelf.set = () => false;
  storage.failNext({ type: 'StorageFull' });
  await write('fragile');
  expect(desk.state.getState().save).toMatchObject({ state: 'unsaved', kept: false });
});

test('undo after a reload takes back this history’s own acts, whatever another tab undid', async () => {
  const { desk, disk, platformId, groupId, write, effects } = await aWorkshop();
  await write('de A');
  const other = await aDevice(disk);
  const tab = openDesk(other.effects, 'real', platformId);
  await ready(tab);
  const ids = { ...steeredIds(), next: () => '01900000-0000-7000-8000-00000000eeee' };
  const plan = addCriteria(tab.state.getState().index, ids, [{ groupId, question: 'WB', text: 'de B' }]);
  if (plan.ok) await tab.act(plan.value);
  await vi.waitFor(() => expect(texts(desk)).toEqual(['de A', 'de B']));
  await desk.undo();
  const again = openDesk(effects, 'real', platformId);
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
  const { desk } = await aWorkshop();
  const before = desk.state.getState().past.length;
  expect(await desk.act({ act: { type: 'editCriterion', count: 1 }, changes: [] })).toBe(true);
  expect(desk.state.getState().past).toHaveLength(before);
});
