import { expect, vi } from 'vitest';
import { addCriteria, type CriterionEdit, editCriterion } from '#domain/criterion.ts';
import { blankGroup, createGroup } from '#domain/group.ts';
import type { PlatformId } from '#domain/identity.ts';
import { blankPlatform, createPlatform } from '#domain/platform.ts';
import { type Desk, openDesk } from '#session/desk.ts';
import type { Effects } from '#session/effects.ts';
import { memoryShelf } from './memoryShelf.ts';
import { createMemoryDisk, createMemoryStorage, type MemoryDisk } from './memoryStorage.ts';
import { steeredClock, steeredIds } from './steered.ts';

/** Waits until the platform was read. */
export const ready = (desk: Desk) => vi.waitFor(() => expect(desk.state.getState().status).toBe('ready'));
export const texts = (desk: Desk) =>
  desk.state
    .getState()
    .index.criteria()
    .map(({ text }) => text);

export async function aDevice(disk: MemoryDisk = createMemoryDisk(), shelf = memoryShelf()) {
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
export async function aWorkshop() {
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

/** What the outbox holds, by name. */
export const leftOnShelf = (shelf: ReturnType<typeof memoryShelf>) =>
  [...shelf.texts].filter(([name]) => name.startsWith('outbox'));

/** Corrects the first criterion. */
export async function correct(desk: Desk, edit: CriterionEdit): Promise<void> {
  const { index } = desk.state.getState();
  const [first] = index.criteria();
  const plan = first && editCriterion(index, first.id, edit);
  if (plan?.ok) await desk.act(plan.value);
}
