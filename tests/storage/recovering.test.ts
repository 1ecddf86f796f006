import { forceCloseDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import type { Storage } from '#storage/storage.ts';
import { createTrouble } from '#storage/trouble.ts';
import { memoryTextStore } from '../kit/memoryTextStore.ts';
import { add, saved } from './acts.ts';
import { createDevice, type Device } from './dexieTab.ts';
import { rawDelete, rawOpen, rawRows } from './raw.ts';
import { platformId, startPlan } from './records.ts';

const opened: Storage[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const storage of opened.splice(0)) storage.close();
});

async function startedTab(device: Device, settings: Parameters<Device['tab']>[0] = {}): Promise<Storage> {
  const storage = device.tab(settings);
  opened.push(storage);
  await storage.open();
  return storage;
}

/** Cuts every connection, as a browser does after an error of the disk. */
function cutter(): () => void {
  const open = vi.spyOn(IDBFactory.prototype, 'open');
  return () => {
    for (const { value } of open.mock.results)
      forceCloseDatabase((value as unknown as { result: Parameters<typeof forceCloseDatabase>[0] }).result);
  };
}

const criteriaIn = async ({ factory, name }: Device) => (await rawRows(factory, name, 'criteria')).length;

test('a database that the browser closed is opened again when asked, and takes the next act', async () => {
  const device = createDevice();
  const cut = cutter();
  const storage = await startedTab(device);
  await saved(storage, startPlan);
  cut();
  await expect.poll(async () => (await storage.commit(add(1))).ok).toBe(false);
  expect(await storage.recover()).toEqual({ ok: true, value: undefined });
  await saved(storage, add(1));
  expect(await criteriaIn(device)).toBe(1);
});

test('before anything is written again, eight megabytes begin a new log and are gone afterwards', async () => {
  const device = createDevice();
  const storage = await startedTab(device);
  await saved(storage, startPlan);
  let bytes = 0;
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (value instanceof Uint8Array) bytes += value.length;
    return put.call(this, value, key);
  });
  expect((await storage.recover()).ok).toBe(true);
  expect(bytes).toBe(8 * 1024 * 1024);
  expect((await device.factory.databases()).map(({ name }) => name)).toEqual([device.name]);
});

test('while the disk has no room for that, nothing is opened and nothing is called well', async () => {
  const device = createDevice();
  const storage = await startedTab(device);
  await saved(storage, startPlan);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await storage.recover()).toEqual({ ok: false, problems: [{ type: 'StorageFull' }] });
});

test('on a disk that has no room nothing is tried: writing there would tear more than it mends', async () => {
  const device = createDevice();
  const storage = await startedTab(device, { hasRoom: async () => false });
  await saved(storage, startPlan);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  expect(await storage.recover()).toEqual({ ok: false, problems: [{ type: 'StorageFull' }] });
  expect(put).not.toHaveBeenCalled();
});

test('an empty database in its place is told as lost, and takes nothing', async () => {
  const device = createDevice();
  const storage = await startedTab(device);
  await saved(storage, startPlan);
  await saved(storage, add(1));
  await rawDelete(device.factory, device.name);
  expect(await storage.recover()).toEqual({ ok: false, problems: [{ type: 'StorageLost' }] });
  expect((await storage.commit(add(2))).ok).toBe(false);
  expect(await criteriaIn(device)).toBe(0);
});

test('a database that a newer build has now is left alone', async () => {
  const device = createDevice();
  const storage = await startedTab(device);
  await saved(storage, startPlan);
  const newer = await rawOpen(device.factory, device.name, 40);
  expect(await storage.recover()).toEqual({ ok: false, problems: [{ type: 'StorageReplaced' }] });
  newer.close();
});

test('a write that failed is remembered, and the next start begins a new log before it forgets it', async () => {
  const texts = memoryTextStore();
  const device = createDevice();
  const trouble = createTrouble(texts);
  const storage = await startedTab(device, { trouble });
  await saved(storage, startPlan);
  expect(trouble.isNoted()).toBe(false);
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('disk', 'UnknownError');
  });
  expect((await storage.commit(add(1))).ok).toBe(false);
  expect(trouble.isNoted()).toBe(true);
  vi.restoreAllMocks();
  storage.close();
  const open = vi.spyOn(device.factory, 'open');
  await startedTab(device, { trouble });
  await vi.waitFor(() => expect(trouble.isNoted()).toBe(false));
  expect(open.mock.calls.map(([name]) => name)).toContain('spiral-scratch');
});

/** A database in which a write failed at an earlier start. */
async function leftTorn() {
  const device = createDevice();
  const trouble = createTrouble(memoryTextStore());
  const storage = await startedTab(device, { trouble });
  await saved(storage, startPlan);
  trouble.note();
  storage.close();
  return { device, trouble };
}

test('at the next start nothing is written before the new log is begun', async () => {
  const { device, trouble } = await leftTorn();
  const steps: string[] = [];
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    steps.push(value instanceof Uint8Array ? 'mend' : 'write');
    return put.call(this, value, key);
  });
  const storage = await startedTab(device, { trouble });
  await saved(storage, add(1));
  expect(steps.lastIndexOf('mend')).toBeGreaterThan(-1);
  expect(steps.lastIndexOf('mend')).toBeLessThan(steps.indexOf('write'));
});

test('while that disk is still full, the next start refuses a write as full, and takes it once there is room', async () => {
  const { device, trouble } = await leftTorn();
  let hasRoom = false;
  const storage = await startedTab(device, { trouble, hasRoom: async () => hasRoom });
  expect(await storage.commit(add(1))).toEqual({ ok: false, problems: [{ type: 'StorageFull' }] });
  expect(await criteriaIn(device)).toBe(0);
  hasRoom = true;
  expect((await storage.recover()).ok).toBe(true);
  await saved(storage, add(1));
  expect(await criteriaIn(device)).toBe(1);
});

test('a disk that does not say whether it has room keeps nobody waiting', async () => {
  const { device, trouble } = await leftTorn();
  const silent = () => new Promise<boolean>(() => {});
  const storage = await startedTab(device, { trouble, hasRoom: silent, patienceMs: 60 });
  expect(await storage.commit(add(1))).toEqual({ ok: false, problems: [{ type: 'StorageTimeout' }] });
});

/** A disk on which a write of this tab failed because it was full. `makeRoom` ends that. */
async function filledUp(settings: Parameters<Device['tab']>[0] = {}) {
  const device = createDevice();
  const trouble = createTrouble(memoryTextStore());
  let hasRoom = true;
  const ofDisk = { trouble, hasRoom: async () => hasRoom, ...settings };
  const storage = await startedTab(device, ofDisk);
  await saved(storage, startPlan);
  hasRoom = false;
  const refusing = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect((await storage.commit(add(1))).ok).toBe(false);
  refusing.mockRestore();
  const makeRoom = () => {
    hasRoom = true;
  };
  return { device, storage, trouble, ofDisk, makeRoom };
}

const full = { ok: false, problems: [{ type: 'StorageFull' }] };

test('after a write failed, nobody else writes in that tab before there is room and the files are mended', async () => {
  const { storage, trouble, makeRoom } = await filledUp();
  expect(await storage.commit(add(2))).toEqual(full);
  expect(await storage.erase(platformId)).toEqual(full);
  makeRoom();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await saved(storage, add(2));
  expect(put.mock.calls[0]?.[0]).toBeInstanceOf(Uint8Array);
  expect(trouble.isNoted()).toBe(false);
});

test('a write that failed in the example holds the real database back too: they share their files', async () => {
  const { ofDisk, makeRoom } = await filledUp();
  const real = await startedTab(createDevice(), ofDisk);
  expect(await real.commit(startPlan)).toEqual(full);
  makeRoom();
  await saved(real, startPlan);
});

test('after a write that did not answer, the next one waits until the files are mended', async () => {
  const { device, trouble } = await leftTorn();
  trouble.clear();
  const storage = await startedTab(device, { trouble });
  trouble.note();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await saved(storage, add(1));
  expect(put.mock.calls[0]?.[0]).toBeInstanceOf(Uint8Array);
});
