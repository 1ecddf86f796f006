import { expect, test, vi } from 'vitest';
import type { Copies } from '#copies/copies.ts';
import { done, refused } from '#domain/record/result.ts';
import { createOpenPlatform } from '#session/openPlatform.ts';
import { aDevice, aWorkshop, ready, texts } from '../kit/workshop.ts';

/** A workshop whose copies and repairs are written down in the order in which they happen. */
async function watched() {
  const room = await aWorkshop();
  const steps: string[] = [];
  const { storage, effects, platformId } = room;
  const commit = storage.commit;
  storage.commit = async (plan) => {
    steps.push('write');
    return commit(plan);
  };
  storage.recover = async () => {
    steps.push('mend');
    return done(undefined);
  };
  const copies = {
    take: async () => {
      steps.push('copy');
      return undefined;
    },
    list: async () => [],
  } as unknown as Copies;
  const openPlatform = createOpenPlatform({ ...effects, copies }, 'real', platformId);
  await ready(openPlatform);
  return { ...room, openPlatform, steps };
}

type Room = Awaited<ReturnType<typeof watched>>;

const writeIn = async ({ openPlatform, ids, groupId }: Room, text: string) => {
  const { addCriteria } = await import('#domain/criterion/add.ts');
  const plan = addCriteria(openPlatform.state.getState().index, ids, [{ groupId, question: 'WB', text }]);
  if (!plan.ok) throw new Error('refused');
  return openPlatform.act(plan.value);
};

test.each(['StorageFull', 'StorageFailed'] as const)(
  'after %s the database is mended and copied out before anything is written or called saved',
  async (type) => {
    const room = await watched();
    const { openPlatform, storage, steps } = room;
    storage.failNext(type === 'StorageFull' ? { type } : { type, cause: 'disk' });
    expect(await writeIn(room, 'un')).toBe(false);
    steps.length = 0;
    const said: string[] = [];
    openPlatform.state.subscribe(({ save }) => {
      if (save.state === 'saved') said.push(steps.join());
    });
    await openPlatform.retry();
    expect(steps).toEqual(['mend', 'copy', 'write']);
    expect(said[0]).toBe('mend,copy,write');
    expect(texts(openPlatform)).toEqual(['un']);
  },
);

test('a database that closed is mended and copied out before the act is written, without waiting for the next one', async () => {
  const room = await watched();
  room.storage.failNext({ type: 'StorageClosed' });
  expect(await writeIn(room, 'un')).toBe(true);
  expect(room.steps).toEqual(['write', 'mend', 'copy', 'write']);
  expect(texts(room.openPlatform)).toEqual(['un']);
});

test('the next act mends first too: nobody has to press a button', async () => {
  const room = await watched();
  room.storage.failNext({ type: 'StorageFailed', cause: 'disk' });
  await writeIn(room, 'un');
  room.steps.length = 0;
  expect(await writeIn(room, 'deux')).toBe(true);
  expect(room.steps).toEqual(['mend', 'copy', 'write', 'write']);
});

test('what cannot be mended is told, and nothing is written', async () => {
  const room = await watched();
  const { openPlatform, storage, steps } = room;
  storage.failNext({ type: 'StorageFull' });
  await writeIn(room, 'un');
  storage.recover = async () => refused({ type: 'StorageLost' });
  steps.length = 0;
  await openPlatform.retry();
  expect(steps).toEqual([]);
  expect(openPlatform.state.getState().save).toMatchObject({
    state: 'unsaved',
    problem: { type: 'StorageLost' },
    waiting: 1,
  });
});

test('a slow disk is no torn one: after a timeout the act is only tried again', async () => {
  const room = await watched();
  room.storage.failNext({ type: 'StorageTimeout' });
  await writeIn(room, 'un');
  room.steps.length = 0;
  await room.openPlatform.retry();
  expect(room.steps).toEqual(['write']);
});

test('the red line calls the words kept only when they are on the disk', async () => {
  const { openPlatform, storage, textStore, write } = await aWorkshop();
  let land: (isOnDisk: boolean) => void = () => undefined;
  textStore.settled = () =>
    new Promise((resolve) => {
      land = resolve;
    });
  storage.failNext({ type: 'StorageFull' });
  await write('un');
  expect(openPlatform.state.getState().save).toMatchObject({ state: 'unsaved', kept: undefined });
  land(true);
  await vi.waitFor(() => expect(openPlatform.state.getState().save).toMatchObject({ kept: true }));
});

test('words left by an earlier start are not "being saved" for ever when the database does not answer', async () => {
  const { disk, textStore, platformId, storage, write, openPlatform, ids } = await aWorkshop();
  storage.failNext({ type: 'StorageFull' });
  await write('un');
  openPlatform.close();
  const next = await aDevice(disk, textStore, 1);
  const { journal } = next.storage;
  next.storage.journal = (id, limit) => (limit === undefined ? journal(id) : new Promise(() => {}));
  vi.useFakeTimers();
  const again = createOpenPlatform({ ...next.effects, ids }, 'real', platformId);
  await vi.advanceTimersByTimeAsync(500);
  expect(again.state.getState().save.state).toBe('saving');
  await vi.advanceTimersByTimeAsync(3_000);
  expect(again.state.getState().save).toMatchObject({
    state: 'unsaved',
    problem: { type: 'StorageTimeout' },
    waiting: 1,
  });
  vi.useRealTimers();
});

test('a platform that the database does not give is told as unreadable, and opens when it comes after all', async () => {
  const { storage, effects, platformId } = await aWorkshop();
  const { load } = storage;
  let answer: () => void = () => undefined;
  storage.load = async (id) => {
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    return load(id);
  };
  vi.useFakeTimers();
  const { state } = createOpenPlatform(effects, 'real', platformId);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(state.getState().status).toBe('loading');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(state.getState().status).toBe('failed');
  vi.useRealTimers();
  answer();
  await vi.waitFor(() => expect(state.getState().status).toBe('ready'));
});

test('a database that is new and empty once it is mended is told as lost, and nothing is called saved', async () => {
  const room = await watched();
  room.storage.failNext({ type: 'StorageClosed' });
  room.storage.summaries = async () => [];
  expect(await writeIn(room, 'un')).toBe(false);
  expect(room.openPlatform.state.getState().save).toMatchObject({
    state: 'unsaved',
    problem: { type: 'StorageLost' },
  });
  expect(room.steps).toEqual(['write', 'mend']);
});
