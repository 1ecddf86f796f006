import { forceCloseDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { create, type Plan } from '#domain/record/change.ts';
import { journalLimit, type Storage, type StorageEvent } from '#storage/storage.ts';
import { add, change, conflictsIn, only, saved, theCriterion } from './acts.ts';
import { createDevice, type Device } from './dexieTab.ts';
import { holdLock, rawDelete, rawOpen, rawPut, rawRows } from './raw.ts';
import { classification, criterion, edit, platformId, remove, startPlan } from './records.ts';

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

const heardBy = (storage: Storage): StorageEvent[] => {
  const heard: StorageEvent[] = [];
  storage.listen((event) => heard.push(event));
  return heard;
};

const closed = { ok: false, problems: [{ type: 'StorageClosed' }] };

test('a database thrown away while the page is open is announced, and no empty one takes its place', async () => {
  const device = createDevice();
  const storage = await startedTab(device);
  await saved(storage, startPlan);
  const heard = heardBy(storage);
  await rawDelete(device.factory, device.name);
  expect(heard).toMatchObject([{ type: 'closed' }]);
  expect(await storage.commit(add(1))).toEqual(closed);
  await expect(storage.summaries()).rejects.toThrow('not open');
  expect(await storage.open()).toEqual({ state: 'unavailable', cause: 'closed' });
  expect(await device.factory.databases()).toEqual([]);
  expect(await device.tab().open()).toMatchObject({ state: 'evicted' });
});

test('a connection the browser cuts is announced once and never opened again by itself', async () => {
  const connections: Parameters<typeof forceCloseDatabase>[0][] = [];
  const open = vi.spyOn(IDBFactory.prototype, 'open');
  const device = createDevice();
  const storage = await startedTab(device);
  for (const { value } of open.mock.results) connections.push((value as { result: never }).result);
  const heard = heardBy(storage);
  forceCloseDatabase(only(connections));
  await expect.poll(() => heard).toMatchObject([{ type: 'closed' }]);
  expect(await storage.commit(startPlan)).toEqual(closed);
  expect(open).toHaveBeenCalledTimes(1);
});

test('a cut noticed only by the write itself locks the tab too, and opens nothing', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open');
  const storage = await startedTab(createDevice());
  const heard = heardBy(storage);
  (open.mock.results[0] as { value: IDBOpenDBRequest }).value.result.close();
  expect(await storage.commit(startPlan)).toEqual(closed);
  expect(heard).toMatchObject([{ type: 'closed' }]);
  expect(open).toHaveBeenCalledTimes(1);
});

test('an old tab gives way to an upgrade and locks itself', async () => {
  const device = createDevice();
  const oldTab = await startedTab(device);
  await saved(oldTab, startPlan);
  const heard = heardBy(oldTab);
  const newer = await rawOpen(device.factory, device.name, 40);
  expect(heard).toMatchObject([{ type: 'closed' }]);
  expect(await oldTab.commit(add(1))).toEqual(closed);
  newer.close();
});

test('a write under way when a newer build comes is either whole or told as not saved', async () => {
  const device = createDevice();
  const oldTab = await startedTab(device);
  await saved(oldTab, startPlan);
  const plan = add(...Array.from({ length: 300 }, (_, n) => n));
  const [result, newer] = await Promise.all([oldTab.commit(plan), rawOpen(device.factory, device.name, 40)]);
  newer.close();
  expect(await rawRows(device.factory, device.name, 'criteria')).toHaveLength(result.ok ? 300 : 0);
});

/** Makes the disk full at the nth row: the transaction aborts, as a browser aborts it. */
function fullAtRow(n: number): void {
  const realAdd = IDBObjectStore.prototype.add;
  let rows = 0;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
    rows += 1;
    const request = realAdd.apply(this, given);
    const transaction = this.transaction as unknown as { _abort(name: string): void };
    if (rows === n) transaction._abort('QuotaExceededError');
    return request;
  });
}

test('a full disk is told as full, and nothing of the act is stored', async () => {
  const storage = await startedTab(createDevice());
  await saved(storage, startPlan);
  fullAtRow(2);
  expect(await storage.commit(add(1, 2))).toEqual({ ok: false, problems: [{ type: 'StorageFull' }] });
  vi.restoreAllMocks();
  expect((await storage.load(platformId)).records.criteria).toEqual([]);
  expect((await saved(storage, add(1, 2))).entry.counter).toBe(2);
});

/** Makes the browser refuse the nth row in the middle of the transaction. */
function brokenAtRow(n: number): void {
  const realAdd = IDBObjectStore.prototype.add;
  let rows = 0;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
    rows += 1;
    if (rows === n) throw new DOMException('No clone of this', 'DataCloneError');
    return realAdd.apply(this, given);
  });
}

test('a write that fails in its middle leaves nothing behind, not even in the journal', async () => {
  const storage = await startedTab(createDevice());
  await saved(storage, startPlan);
  brokenAtRow(3);
  const result = await storage.commit(add(1, 2));
  vi.restoreAllMocks();
  expect(result).toMatchObject({ ok: false, problems: [{ type: 'StorageFailed' }] });
  expect((await storage.load(platformId)).records.criteria).toEqual([]);
  expect(await storage.journal(platformId)).toHaveLength(1);
  expect(only(await storage.summaries()).criteria).toBe(0);
});

test('a write without an answer is told as silent, and announced when it is done after all', async () => {
  const device = createDevice();
  const storage = await startedTab(device, { patienceMs: 60 });
  const otherTab = await startedTab(device);
  await saved(storage, startPlan);
  const heard = heardBy(storage);
  const heardThere = heardBy(otherTab);
  const release = await holdLock(device.factory, device.name);
  expect(await storage.commit(add(1))).toEqual({ ok: false, problems: [{ type: 'StorageTimeout' }] });
  expect(heard).toEqual([]);
  await release();
  await expect.poll(() => heard).toHaveLength(1);
  const loaded = await storage.load(platformId);
  const stored = [{ table: 'criteria', record: theCriterion(loaded) }];
  const { counter, seen } = loaded;
  expect(heard).toEqual([{ type: 'committed', platformId, stored, counter, seen }]);
  await expect.poll(() => heardThere.slice(-1)).toEqual(heard);
});

test('writing again what was silent and done after all gives no second record and no conflict', async () => {
  const device = createDevice();
  const storage = await startedTab(device, { patienceMs: 60 });
  await saved(storage, startPlan);
  const release = await holdLock(device.factory, device.name);
  await storage.commit(add(1));
  await release();
  expect(conflictsIn((await saved(storage, add(1))).stored)).toEqual([]);
  expect(only(await storage.summaries()).criteria).toBe(1);
});

test('a damaged row does not keep the rest of its platform from opening, and is not touched', async () => {
  const device = createDevice();
  const storage = await startedTab(device);
  await saved(storage, startPlan);
  await saved(storage, add(1, 2));
  const damage = { ...criterion(2), text: 42, stamp: null };
  await rawPut(device.factory, device.name, 'criteria', damage);
  const { records, damaged } = await storage.load(platformId);
  expect(records.criteria.map(({ id }) => id)).toEqual([criterion(1).id]);
  expect(damaged).toEqual([{ table: 'criteria', row: damage }]);
  expect(await rawRows(device.factory, device.name, 'criteria')).toContainEqual(damage);
});

test('a row with a key that no record has is told as damaged, and is not touched', async () => {
  const device = createDevice();
  const storage = await startedTab(device);
  await saved(storage, startPlan);
  await saved(storage, add(1));
  const odd = JSON.parse(`{ "__proto__": { "text": "x" }, "colour": "red" }`) as object;
  const row = Object.assign(odd, theCriterion(await storage.load(platformId)));
  await rawPut(device.factory, device.name, 'criteria', row);
  const { records, damaged } = await storage.load(platformId);
  expect(records.criteria).toEqual([]);
  expect(damaged).toEqual([{ table: 'criteria', row }]);
  expect(await rawRows(device.factory, device.name, 'criteria')).toEqual([row]);
});

test('a damaged row that is written over is kept beside it: a rescue file holds it', async () => {
  const device = createDevice();
  const storage = await startedTab(device);
  await saved(storage, startPlan);
  await saved(storage, add(1));
  const damage = { ...criterion(1), text: 'à ne pas perdre', stamp: null };
  await rawPut(device.factory, device.name, 'criteria', damage);
  await saved(storage, change('import', create('criteria', criterion(1, { text: 'Autre' }))));
  const { records, damaged } = await storage.load(platformId);
  expect([only(records.criteria).text, damaged]).toEqual(['Autre', []]);
  const aside = expect.objectContaining({ row: damage });
  expect((await storage.salvage())['meta']).toContainEqual(aside);
});

test('a row of the journal that is no entry is told as damaged, and the others are still told', async () => {
  const device = createDevice();
  const storage = await startedTab(device);
  await saved(storage, startPlan);
  await saved(storage, add(1));
  const row = {
    platformId,
    counter: 2,
    act: { type: 'dance', count: 1 },
    wall: '',
    created: {},
    replaced: [],
  };
  await rawPut(device.factory, device.name, 'journal', row);
  expect((await storage.journal(platformId)).map(({ counter }) => counter)).toEqual([1]);
  expect((await storage.load(platformId)).damaged).toEqual([{ table: 'journal', row }]);
});

test('a record that exists already makes the whole plan compare, whatever else is new in it', async () => {
  const device = createDevice();
  const storage = await startedTab(device);
  await saved(storage, startPlan);
  await saved(storage, add(2));
  const plan: Plan = {
    act: { type: 'import', count: 3 },
    changes: [
      create('criteria', criterion(1)),
      create('classifications', classification(1)),
      create('criteria', criterion(2, { text: 'Autre' })),
    ],
  };
  const { stored, entry } = await saved(storage, plan);
  expect(conflictsIn(stored)).toEqual(['text']);
  expect(entry.replaced.map(({ before }) => before?.id)).toEqual([undefined, undefined, criterion(2).id]);
  expect(only(await storage.summaries()).criteria).toBe(2);
});

test('the database does not keep many more journal entries than are told', async () => {
  const device = createDevice();
  const storage = await startedTab(device);
  await saved(storage, startPlan);
  await saved(storage, add(1));
  for (let n = 0; n < journalLimit + 120; n += 1) {
    const seen = theCriterion(await storage.load(platformId));
    await saved(storage, change('editCriterion', edit('criteria', seen, { text: `${n}` })));
  }
  expect((await rawRows(device.factory, device.name, 'journal')).length).toBeLessThanOrEqual(
    journalLimit + 50,
  );
  expect(await storage.journal(platformId)).toHaveLength(journalLimit);
}, 120_000);

test('an import of 2,000 criteria is taken back and done again in one act each', async () => {
  const storage = await startedTab(createDevice());
  await saved(storage, startPlan);
  const numbers = Array.from({ length: 2000 }, (_, n) => n);
  await saved(storage, add(...numbers));
  const { records } = await storage.load(platformId);
  const removal = change('undo', ...records.criteria.map((seen) => remove('criteria', seen)));
  const { stored } = await saved(storage, removal);
  expect(stored.some(({ record }) => record.siblings !== undefined)).toBe(false);
  expect(only(await storage.summaries()).criteria).toBe(0);
  await saved(storage, add(...numbers));
  expect(only(await storage.summaries()).criteria).toBe(2000);
});
