import { expect, vi } from 'vitest';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { addCriteria, type CriterionEdit, editCriterion } from '#domain/criterion.ts';
import { blankGroup, createGroup } from '#domain/group.ts';
import type { PlatformId } from '#domain/identity.ts';
import { blankPlatform, createPlatform } from '#domain/platform.ts';
import { asSeen, type Seen } from '#domain/record/seen.ts';
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

export async function aDevice(disk: MemoryDisk = createMemoryDisk(), shelf = memoryShelf(), series = 0) {
  const storage = createMemoryStorage({ disk, writer: `tab-${series}` });
  await storage.open();
  const ids = steeredIds(series);
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

/** The same platform open in another tab of the device. `series` keeps its ids apart, `shelf` may be the first tab's. */
export async function anotherTab(
  { disk, platformId }: { readonly disk: MemoryDisk; readonly platformId: PlatformId },
  series = 1,
  shelf = memoryShelf(),
) {
  const device = await aDevice(disk, shelf, series);
  const desk = openDesk(device.effects, 'real', platformId);
  await ready(desk);
  return { ...device, desk };
}

/** What the outbox holds, by name. */
export const leftOnShelf = (shelf: ReturnType<typeof memoryShelf>) =>
  [...shelf.texts].filter(([name]) => name.startsWith('outbox'));

/** The first criterion as it is seen now: an editor that opens. */
export function firstSeen(desk: Desk): Seen<Criterion> {
  const [first] = desk.state.getState().index.criteria();
  if (first === undefined) throw new Error('no criterion');
  return asSeen(first);
}

/** Corrects the first criterion, over what was seen of it. */
export async function correct(desk: Desk, edit: CriterionEdit, seen = firstSeen(desk)): Promise<boolean> {
  const plan = editCriterion(desk.state.getState().index, seen, edit);
  if (!plan.ok) throw new Error('refused');
  return desk.act(plan.value);
}
