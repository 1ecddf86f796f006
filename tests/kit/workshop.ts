import { expect, vi } from 'vitest';
import { addCriteria } from '#domain/criterion/add.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { type CriterionEdit, editCriterion } from '#domain/criterion/edit.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { eraseRecord } from '#domain/erasure/erase.ts';
import { blankGroup, createGroup } from '#domain/group/edit.ts';
import { blankPlatform, createPlatform } from '#domain/platform/edit.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { asSeen, type Seen } from '#domain/record/seen.ts';
import { withdrawnIn } from '#domain/views/bin.ts';
import type { Effects } from '#session/effects.ts';
import { createOpenPlatform, type OpenPlatform } from '#session/openPlatform.ts';
import { createMemoryDisk, createMemoryStorage, type MemoryDisk } from './memoryStorage.ts';
import { memoryTextStore } from './memoryTextStore.ts';
import { steeredClock, steeredIds } from './steered.ts';

/** Waits until the platform was read. */
export const ready = (openPlatform: OpenPlatform) =>
  vi.waitFor(() => expect(openPlatform.state.getState().status).toBe('ready'));
export const texts = (openPlatform: OpenPlatform) =>
  openPlatform.state
    .getState()
    .index.criteria()
    .map(({ text }) => text);

export async function aDevice(
  disk: MemoryDisk = createMemoryDisk(),
  textStore = memoryTextStore(),
  series = 0,
) {
  const storage = createMemoryStorage({ disk, writer: `tab-${series}` });
  await storage.open();
  const ids = steeredIds(series);
  const effects: Effects = {
    clock: steeredClock(),
    ids,
    storages: { real: storage, example: storage },
    textStore,
  };
  return { storage, ids, effects, disk, textStore };
}

/** A device with an open platform of one group. */
export async function aWorkshop() {
  const device = await aDevice();
  const { storage, ids, effects } = device;
  const created = createPlatform(ids, { ...blankPlatform('fr'), name: 'Blégny' });
  if (!created.ok) throw new Error('refused');
  await storage.commit(created.value);
  const platformId = created.value.changes[0]?.after.id as PlatformId;
  const openPlatform = createOpenPlatform(effects, 'real', platformId);
  await ready(openPlatform);
  const { index } = openPlatform.state.getState();
  if (index.platform === undefined) throw new Error('no platform');
  const group = createGroup(index, ids, { ...blankGroup(index.platform), name: 'Aînés' });
  if (group.ok) await openPlatform.act(group.value);
  const groupId = index.groups()[0]?.id;
  if (groupId === undefined) throw new Error('no group');
  const write = (text: string) => {
    const plan = addCriteria(openPlatform.state.getState().index, ids, [{ groupId, question: 'WB', text }]);
    if (!plan.ok) throw new Error('refused');
    return openPlatform.act(plan.value);
  };
  return { ...device, openPlatform, platformId, groupId, write };
}

/**
 * The same platform open in another tab of the device. `series` makes its ids different; `textStore` may be the first
 * tab's.
 */
export async function anotherTab(
  { disk, platformId }: { readonly disk: MemoryDisk; readonly platformId: PlatformId },
  series = 1,
  textStore = memoryTextStore(),
) {
  const device = await aDevice(disk, textStore, series);
  const openPlatform = createOpenPlatform(device.effects, 'real', platformId);
  await ready(openPlatform);
  return { ...device, openPlatform: openPlatform };
}

/** What the outbox holds, by name. */
export const leftInOutbox = (textStore: ReturnType<typeof memoryTextStore>) =>
  [...textStore.texts].filter(([name]) => name.startsWith('outbox'));

/** The first criterion as an editor that opens now would see it. */
export function firstSeen(openPlatform: OpenPlatform): Seen<Criterion> {
  const [first] = openPlatform.state.getState().index.criteria();
  if (first === undefined) throw new Error('no criterion');
  return asSeen(first);
}

/** Corrects the first criterion, starting from the record as it was seen. */
export async function correct(
  openPlatform: OpenPlatform,
  edit: CriterionEdit,
  seen = firstSeen(openPlatform),
): Promise<boolean> {
  const plan = editCriterion(openPlatform.state.getState().index, seen, edit);
  if (!plan.ok) throw new Error('refused');
  return openPlatform.act(plan.value);
}

/** Withdraws the first criterion of a tab and erases it for ever. */
export async function eraseFirst(openPlatform: OpenPlatform): Promise<void> {
  const indexNow = () => openPlatform.state.getState().index;
  const withdrawn = removeCriteria(indexNow(), [firstSeen(openPlatform).id]);
  if (!withdrawn.ok) throw new Error('refused');
  await openPlatform.act(withdrawn.value);
  const [item] = withdrawnIn(indexNow().records());
  if (item === undefined) throw new Error('the bin is empty');
  await openPlatform.erase(eraseRecord(item, Date.now()));
}
