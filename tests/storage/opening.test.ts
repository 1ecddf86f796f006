import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import type { Plan } from '#domain/record/change.ts';
import { dataVersion } from '#domain/record/registry.ts';
import { createDexieStorage } from '#storage/dexieStorage.ts';
import { steeredClock } from '../kit/steered.ts';
import { add, saved } from './acts.ts';
import { createDevice, type Device, memorySentinel } from './dexieTab.ts';
import { answered, rawDelete, rawOpen, rawPut, rawRows } from './raw.ts';
import { platformId, startPlan } from './records.ts';

/** Writes what a build of the next schema would: a table that this build does not know, and one more row. */
async function newerBuildWrites({ factory, name }: Device): Promise<void> {
  const database = await rawOpen(factory, name, 40, (upgraded) => {
    upgraded.createObjectStore('actions', { keyPath: 'id' });
  });
  database.close();
  await rawPut(factory, name, 'actions', { id: 1, text: 'Planter une haie' });
}

/** A device with the platform of `startPlan` and what these plans add to it. Its tab is closed. */
async function usedDevice(plans: readonly Plan[] = [], clock = steeredClock()): Promise<Device> {
  const device = createDevice(clock);
  const tab = device.tab();
  await tab.open();
  for (const plan of [startPlan, ...plans]) await saved(tab, plan);
  tab.close();
  return device;
}

test('a device that never had a platform simply starts', async () => {
  const storage = createDevice().tab();
  expect(await storage.open()).toMatchObject({ state: 'ready' });
  expect(await storage.summaries()).toEqual([]);
  storage.close();
});

test('opening twice gives one answer', async () => {
  const storage = createDevice().tab();
  const [first, second] = await Promise.all([storage.open(), storage.open()]);
  expect(first).toEqual({ state: 'ready', platforms: [] });
  expect(second).toBe(first);
  storage.close();
});

test('an older build refuses a newer database and touches nothing of it', async () => {
  const device = await usedDevice();
  await newerBuildWrites(device);

  const older = device.tab();
  expect(await older.open()).toEqual({ state: 'newer', found: 4, known: 3 });
  expect(await older.commit(add(1))).toEqual({ ok: false, problems: [{ type: 'StorageClosed' }] });
  await expect(older.load(platformId)).rejects.toThrow('not open');
  older.close();

  const after = await rawOpen(device.factory, device.name);
  expect(after.version).toBe(40);
  after.close();
  expect(await rawRows(device.factory, device.name, 'criteria')).toEqual([]);
});

test('what a newer build wrote can still be saved to a file, tables unknown here included', async () => {
  const device = await usedDevice();
  await newerBuildWrites(device);
  const older = device.tab();
  await older.open();
  const rows = await older.salvage();
  expect(rows['actions']).toEqual([{ id: 1, text: 'Planter une haie' }]);
  expect(rows['platforms']).toHaveLength(1);
  older.close();
});

test('the salvage of a device without a database is empty and makes none', async () => {
  const device = createDevice();
  expect(await device.tab().salvage()).toEqual({});
  expect(await device.factory.databases()).toEqual([]);
});

test('an empty database where there were platforms is never shown as a first start', async () => {
  const device = await usedDevice([add(1, 2)], steeredClock('2026-03-14T09:00:00.000Z'));
  await rawDelete(device.factory, device.name);

  const after = device.tab();
  const had = { platforms: 1, criteria: 2, when: '2026-03-14T09:00:00.000Z' };
  expect(await after.open()).toMatchObject({ state: 'evicted', had });
  expect(await after.commit(add(3))).toEqual({ ok: false, problems: [{ type: 'StorageClosed' }] });
  after.close();
  expect(await device.tab().open()).toMatchObject({ state: 'evicted', had });
});

test('once the loss is accepted the device starts anew, and is not told of it again', async () => {
  const device = await usedDevice();
  await rawDelete(device.factory, device.name);
  const after = device.tab();
  await after.open();
  expect(after.acceptEviction('forget')).toEqual({ state: 'ready' });
  expect(await after.open()).toMatchObject({ state: 'ready' });
  expect(await after.summaries()).toEqual([]);
  after.close();
  expect(await device.tab().open()).toMatchObject({ state: 'ready' });
});

test('whoever looks for a copy of what is lost is told again at the next start, until they go on without it', async () => {
  const device = await usedDevice();
  await rawDelete(device.factory, device.name);
  const looking = device.tab();
  await looking.open();
  expect(looking.acceptEviction('remember')).toEqual({ state: 'ready' });
  looking.close();
  expect(await device.tab().open()).toMatchObject({ state: 'evicted' });
});

test('accepting a loss that nobody found opens nothing', () => {
  expect(createDevice().tab().acceptEviction('forget')).toEqual({ state: 'unavailable', cause: 'closed' });
});

test('a device whose last platform was erased on purpose starts anew', async () => {
  const device = createDevice();
  const before = device.tab();
  await before.open();
  await saved(before, startPlan);
  await before.erase(platformId);
  before.close();
  await rawDelete(device.factory, device.name);
  expect(await device.tab().open()).toMatchObject({ state: 'ready' });
});

test('while an older tab holds the database the start waits, and goes on alone when it closes', async () => {
  const device = createDevice();
  const oldTab = await rawOpen(device.factory, device.name, 5);
  const storage = device.tab();
  const opening = await storage.open();
  if (opening.state !== 'blocked') throw new Error(opening.state);
  oldTab.close();
  expect(await opening.whenUnblocked).toMatchObject({ state: 'ready' });
  expect(await storage.open()).toMatchObject({ state: 'ready' });
  expect((await storage.commit(startPlan)).ok).toBe(true);
  storage.close();
});

test('a browser without IndexedDB is told as such, and nothing pretends to be saved', async () => {
  const storage = createDexieStorage({
    name: 'spiral',
    clock: steeredClock(),
    newId: () => '1',
    sentinel: memorySentinel(),
  });
  expect(await storage.open()).toEqual({ state: 'unavailable', cause: 'no IndexedDB' });
  expect(await storage.commit(startPlan)).toEqual({ ok: false, problems: [{ type: 'StorageClosed' }] });
});

/** A browser whose database behaves at `open` as the test says. */
const factoryThat = (open: (real: IDBFactory, name: string, version?: number) => unknown): IDBFactory => {
  const real = new IDBFactory();
  return Object.assign(Object.create(real), {
    open: (name: string, version?: number) => open(real, name, version),
  }) as IDBFactory;
};

test('a database that cannot be opened is told with its cause, and can be tried again', async () => {
  let isBroken = true;
  const indexedDB = factoryThat((real, name, version) => {
    if (isBroken) throw new DOMException('Internal error opening backing store', 'UnknownError');
    return real.open(name, version);
  });
  const storage = createDevice().tab({ indexedDB });
  const opening = await storage.open();
  expect(opening).toMatchObject({ state: 'unavailable', cause: expect.stringContaining('backing store') });
  isBroken = false;
  expect(await storage.open()).toMatchObject({ state: 'ready' });
  storage.close();
});

test('a database that never answers does not leave a blank page', async () => {
  const indexedDB = factoryThat(() => new EventTarget());
  const storage = createDevice().tab({ indexedDB, patienceMs: 15 });
  expect(await storage.open()).toMatchObject({ state: 'silent' });
});

test('the version that IndexedDB holds is ten times the schema version', async () => {
  const device = createDevice();
  const storage = device.tab();
  await storage.open();
  storage.close();
  const database = await rawOpen(device.factory, device.name);
  expect(database.version).toBe(30);
  const meta: unknown[] = await answered(database.transaction('meta').objectStore('meta').getAll());
  // Before the first commit it holds nothing but the name of the device.
  expect(meta).toEqual([{ key: 'device', id: expect.stringMatching(/./), version: dataVersion }]);
  database.close();
});

test('the opening tells the platforms that are there, with their counts', async () => {
  const device = await usedDevice();
  const second = device.tab();
  const opening = await second.open();
  expect(opening.state === 'ready' ? opening.platforms : undefined).toEqual(await second.summaries());
  expect(await second.summaries()).toHaveLength(1);
  second.close();
});
