import { expect, test, vi } from 'vitest';
import { addCriteria } from '#domain/criterion/add.ts';
import { blankPlatform, createPlatform } from '#domain/platform/edit.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import type { OpenPlatform } from '#session/openPlatform.ts';
import { createOpenPlatform } from '#session/openPlatform.ts';
import { createSession, type Session } from '#session/session.ts';
import { aDevice, aWorkshop, ready, texts } from '../kit/workshop.ts';

/** A session on a device with two platforms; the first has a group. */
async function twoPlatforms() {
  const room = await aWorkshop();
  const other = createPlatform(room.ids, { ...blankPlatform('fr'), name: 'Seraing' });
  if (!other.ok) throw new Error('refused');
  await room.storage.commit(other.value);
  room.openPlatform.close();
  const session = createSession(room.effects, ['fr']);
  const otherId = other.value.changes[0]?.after.id as PlatformId;
  return { ...room, session, otherId };
}

const open = async (session: Session, platformId: PlatformId): Promise<OpenPlatform> => {
  const openPlatform = session.openPlatform('real', platformId, createOpenPlatform);
  await ready(openPlatform);
  return openPlatform;
};

type Room = Awaited<ReturnType<typeof twoPlatforms>>;

function write({ ids, groupId }: Room, openPlatform: OpenPlatform, text: string): Promise<boolean> {
  const plan = addCriteria(openPlatform.state.getState().index, ids, [{ groupId, question: 'WB', text }]);
  if (!plan.ok) throw new Error('refused');
  return openPlatform.act(plan.value);
}

test('words that no disk and no textStore could keep survive a look at another platform', async () => {
  const room = await twoPlatforms();
  const { session, storage, textStore, platformId, otherId } = room;
  const openPlatform = await open(session, platformId);
  textStore.set = () => false;
  storage.failNext({ type: 'StorageFull' });
  expect(await write(room, openPlatform, 'à ne pas perdre')).toBe(false);
  await open(session, otherId);
  const again = await open(session, platformId);
  expect(texts(again)).toEqual(['à ne pas perdre']);
  expect(again.state.getState().save).toMatchObject({ state: 'unsaved', waiting: 1, kept: false });
  await again.retry();
  expect((await storage.load(platformId)).records.criteria).toHaveLength(1);
});

test('words under way to the disk survive a look at another platform', async () => {
  const room = await twoPlatforms();
  const { session, storage, platformId, otherId } = room;
  const openPlatform = await open(session, platformId);
  const release = storage.hold();
  const saved = write(room, openPlatform, 'en chemin');
  await open(session, otherId);
  const again = await open(session, platformId);
  expect(texts(again)).toEqual(['en chemin']);
  release();
  expect(await saved).toBe(true);
  await vi.waitFor(() => expect(again.state.getState().save.state).toBe('saved'));
});

test('a platform of which all is saved is closed when one looks at another, and read again afterwards', async () => {
  const room = await twoPlatforms();
  const { session, platformId, otherId } = room;
  const openPlatform = await open(session, platformId);
  await write(room, openPlatform, 'sauvé');
  await open(session, otherId);
  const again = await open(session, platformId);
  expect(again).not.toBe(openPlatform);
  expect(texts(again)).toEqual(['sauvé']);
});

test('the open platform stays one and the same', async () => {
  const { session, platformId } = await twoPlatforms();
  const openPlatform = await open(session, platformId);
  expect(session.openPlatform('real', platformId, createOpenPlatform)).toBe(openPlatform);
});

test('rows that the storage found damaged are told by the open platform', async () => {
  const { storage, effects } = await aDevice();
  const row = { text: 42 };
  const damaged = [{ table: 'criteria', row }];
  const real = storage.load;
  storage.load = async (platformId) => ({ ...(await real(platformId)), damaged });
  const created = createPlatform(effects.ids, { ...blankPlatform('fr'), name: 'Blégny' });
  if (!created.ok) throw new Error('refused');
  await storage.commit(created.value);
  const platformId = created.value.changes[0]?.after.id as PlatformId;
  const openPlatform = await open(createSession(effects, ['fr']), platformId);
  expect(openPlatform.state.getState().damaged).toEqual(damaged);
});
