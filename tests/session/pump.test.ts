import { expect, test, vi } from 'vitest';
import { anotherTab, aWorkshop, texts } from '../kit/workshop.ts';

type Room = Awaited<ReturnType<typeof aWorkshop>>;

const broken = new Error('broken');

const breaks: readonly (readonly [string, (room: Room) => void])[] = [
  [
    'throws when it is asked to write',
    ({ storage }) => {
      storage.commit = () => {
        throw broken;
      };
    },
  ],
  [
    'breaks while it writes',
    ({ storage }) => {
      storage.commit = () => Promise.reject(broken);
    },
  ],
  [
    'answers with nothing',
    ({ storage }) => {
      storage.commit = () => Promise.resolve(undefined as never);
    },
  ],
  [
    'refuses without a reason',
    ({ storage }) => {
      storage.commit = () => Promise.resolve({ ok: false, problems: [] } as never);
    },
  ],
];

test.each(breaks)(
  'a storage that %s ends in the red line; what was written waits and is saved later',
  async (_, breakIt) => {
    const room = await aWorkshop();
    const { openPlatform, storage, write } = room;
    const real = storage.commit;
    breakIt(room);
    expect(await write('un')).toBe(false);
    expect(openPlatform.state.getState().save).toMatchObject({
      state: 'unsaved',
      problem: { type: 'StorageFailed' },
      waiting: 1,
      kept: true,
    });
    expect(texts(openPlatform)).toEqual(['un']);
    storage.commit = real;
    await openPlatform.retry();
    expect(openPlatform.state.getState().save.state).toBe('saved');
    expect(texts(openPlatform)).toEqual(['un']);
  },
);

test('a second try that cannot read what the first one wrote ends in the red line too', async () => {
  const room = await aWorkshop();
  const { openPlatform, disk, textStore, storage, write } = room;
  storage.failNext({ type: 'StorageTimeout' });
  await write('un');
  const { openPlatform: there } = await anotherTab(room, 1, textStore);
  await vi.waitFor(() => expect(there.state.getState().save.state).toBe('saved'));
  const real = storage.load;
  storage.load = () => Promise.reject(broken);
  await openPlatform.retry();
  expect(openPlatform.state.getState().save).toMatchObject({
    state: 'unsaved',
    problem: { type: 'StorageFailed' },
  });
  storage.load = real;
  await openPlatform.retry();
  expect(openPlatform.state.getState().save.state).toBe('saved');
  expect(texts(openPlatform)).toEqual(['un']);
  expect(disk.counter).toBe(3);
});

test('who acts at the word "saved" is written at once', async () => {
  const { openPlatform, storage, platformId, write } = await aWorkshop();
  let second: Promise<boolean> | undefined;
  openPlatform.state.subscribe(({ save }) => {
    if (save.state === 'saved') second ??= write('deux');
  });
  await write('un');
  expect(await second).toBe(true);
  expect((await storage.load(platformId)).records.criteria.map(({ text }) => text)).toEqual(['un', 'deux']);
  expect(openPlatform.state.getState().save.state).toBe('saved');
});

test('who acts at the word "not saved" is told too, and nothing is lost', async () => {
  const { openPlatform, storage, write } = await aWorkshop();
  let second: Promise<boolean> | undefined;
  const stop = openPlatform.state.subscribe(({ save }) => {
    if (save.state !== 'unsaved') return;
    stop();
    second = write('deux');
  });
  storage.failNext({ type: 'StorageFull' });
  expect(await write('un')).toBe(false);
  expect(await second).toBe(true);
  expect(openPlatform.state.getState().save.state).toBe('saved');
  expect(texts(openPlatform)).toEqual(['un', 'deux']);
});
