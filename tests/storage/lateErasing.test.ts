import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import type { Storage } from '#storage/storage.ts';
import { add, change, saved, theCriterion } from './acts.ts';
import { createDevice } from './dexieTab.ts';
import { holdLock } from './raw.ts';
import { criterion, platformId, remove, startPlan } from './records.ts';

afterEach(() => void vi.restoreAllMocks());

const erasing = {
  platformId,
  day: '2026-03-14',
  items: [{ table: 'criteria', id: criterion(1).id }],
};

async function withOneWithdrawn(storage: Storage): Promise<void> {
  await storage.open();
  await saved(storage, startPlan);
  await saved(storage, add(1));
  const one = theCriterion(await storage.load(platformId));
  await saved(storage, change('removeCriterion', remove('criteria', one)));
}

test('An erasing that the disk carries out late has the files written anew too', async () => {
  const device = createDevice();
  const storage = device.tab({ patienceMs: 60 });
  await withOneWithdrawn(storage);
  const deleted = vi.spyOn(IDBFactory.prototype, 'deleteDatabase');
  const release = await holdLock(device.factory, device.name);
  expect(await storage.eraseRecords(erasing)).toEqual({
    ok: false,
    problems: [{ type: 'StorageTimeout' }],
  });
  expect(deleted).not.toHaveBeenCalled();
  await release();
  await expect.poll(async () => (await storage.load(platformId)).records.criteria).toEqual([]);
  await expect.poll(() => deleted.mock.calls.flat()).toContain(`${device.name}-rewriting`);
  storage.close();
});
