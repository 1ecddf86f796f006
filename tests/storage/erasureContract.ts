import { beforeEach, describe, expect, test } from 'vitest';
import type { Erasing } from '#domain/erasure/erase.ts';
import { isLive } from '#domain/record/base.ts';
import { create, type Plan } from '#domain/record/change.ts';
import type { Stored } from '#domain/record/records.ts';
import type { WritableTable } from '#domain/record/registry.ts';
import type { Erased, Loaded, Storage, StorageEvent } from '#storage/storage.ts';
import { add, change, only, saved, theCriterion } from './acts.ts';
import { classification, criterion, edit, groupId, platformId, remove, startPlan } from './records.ts';
import { type ContractSubject, tabsFor } from './tabs.ts';

const day = '2026-03-14';

const erasing = (table: string, ...ids: readonly string[]): Erasing => ({
  platformId,
  day,
  items: ids.map((id) => ({ table, id })),
});

/** Withdraws what is still live of these records. */
async function withdrawn(storage: Storage, { items }: Erasing): Promise<void> {
  const stored = storedIn(await storage.load(platformId));
  const isMeant = ({ table, record }: Stored) =>
    isLive(record) && items.some((item) => item.table === table && item.id === record.id);
  const live = stored.filter(isMeant);
  if (live.length === 0) return;
  const changes = live.map(({ table, record }) => remove(table as WritableTable, record as never));
  await saved(storage, change('removeCriterion', ...changes));
}

/** Withdraws records and erases them, as a person does from the bin. */
async function erased(storage: Storage, what: Erasing): Promise<Erased> {
  await withdrawn(storage, what);
  const result = await storage.eraseRecords(what);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const storedIn = ({ records }: Loaded): readonly Stored[] =>
  Object.entries(records).flatMap(([table, rows]) => rows.map((record) => ({ table, record }) as Stored));

/** The plan with which a device takes in everything that another one holds. */
const copyOf = (loaded: Loaded): Plan => ({
  act: { type: 'import', count: 0 },
  changes: [],
  incoming: { stored: storedIn(loaded), seen: loaded.seen },
});

/** Everything that a storage gives out about a platform, as one text. */
const everythingIn = async (storage: Storage): Promise<string> =>
  JSON.stringify([
    await storage.load(platformId),
    await storage.journal(platformId),
    await storage.salvage(),
  ]);

/** What every storage promises about erasing. */
export function erasureContract(name: string, fresh: () => ContractSubject): void {
  describe(name, () => {
    const [tabs, elsewhere] = [tabsFor(fresh), tabsFor(fresh)];
    let here: Storage;
    beforeEach(async () => {
      here = await tabs.open('device-a');
      await saved(here, startPlan);
    });

    test('an erased criterion leaves none of its words: not in its row, its codes, the journal or a file', async () => {
      await saved(here, add(1, 2));
      await saved(
        here,
        change('classify', create('classifications', classification(1, { memo: 'au jardin' }))),
      );
      const [first] = (await here.load(platformId)).records.criteria;
      if (first === undefined) throw new Error('no criterion');
      await saved(here, change('editCriterion', edit('criteria', first, { text: 'Prendre son temps' })));
      await saved(
        here,
        change(
          'removeCriterion',
          remove('criteria', (await here.load(platformId)).records.criteria[0] as never),
        ),
      );
      await erased(here, erasing('criteria', first.id));
      const left = await everythingIn(here);
      for (const words of [first.text, 'Prendre son temps', 'au jardin']) expect(left).not.toContain(words);
      expect(left).toContain('Avoir du temps, 2');
      expect((await here.load(platformId)).records.erasures).toMatchObject([
        { id: first.id, table: 'criteria', day },
        { id: classification(1).id, table: 'classifications', day },
      ]);
    });

    test('what was erased is gone after closing and opening again, and nothing in the journal could bring it back', async () => {
      await saved(here, add(1));
      const { id } = theCriterion(await here.load(platformId));
      await erased(here, erasing('criteria', id));
      here.close();
      const again = await tabs.open('device-a');
      expect((await again.load(platformId)).records.criteria).toEqual([]);
      expect((await again.journal(platformId)).map(({ act }) => act.type)).toEqual(['createPlatform']);
    });

    test('an act on several criteria can still be undone for those that were not erased', async () => {
      await saved(here, add(1, 2));
      await erased(here, erasing('criteria', criterion(1).id));
      const [entry] = await here.journal(platformId);
      expect(entry?.replaced).toEqual([{ table: 'criteria', id: criterion(2).id }]);
    });

    test('a correction made without knowing of the erasure is dropped, and the rest of its act is written', async () => {
      await saved(here, add(1, 2));
      const { criteria } = (await here.load(platformId)).records;
      const corrections = criteria.map((each) => edit('criteria', each, { text: `mieux dit ${each.order}` }));
      await erased(here, erasing('criteria', criterion(1).id));
      await saved(here, change('editCriterion', ...corrections));
      expect(theCriterion(await here.load(platformId)).text).toBe('mieux dit 2');
      expect(await everythingIn(here)).not.toContain('mieux dit 1');
    });

    test('a criterion that is made again under its old id, as from the same table, stays erased', async () => {
      await saved(here, add(1));
      await erased(here, erasing('criteria', criterion(1).id));
      await saved(here, add(1));
      await saved(here, add(1, 2));
      expect((await here.load(platformId)).records.criteria.map(({ id }) => id)).toEqual([criterion(2).id]);
    });

    test('what is put into an erased group is refused, so that its words are not lost without anybody knowing', async () => {
      await erased(here, erasing('groups', groupId));
      const result = await here.commit(add(1));
      const problem = { type: 'StorageUnreadable', field: 'criteria.groupId' };
      expect(result).toEqual({ ok: false, problems: [problem] });
      expect(await here.journal(platformId)).toHaveLength(1);
    });

    test('an erased group takes everything that stands in it, and the summary counts what is left', async () => {
      await saved(here, add(1, 2));
      await erased(here, erasing('criteria', criterion(1).id));
      expect(only(await here.summaries())).toMatchObject({ groups: 1, criteria: 1 });
      await withdrawn(here, erasing('criteria', criterion(2).id));
      const { stored } = await erased(here, erasing('groups', groupId));
      expect(stored.map(({ record }) => record.id).toSorted()).toEqual([groupId, criterion(2).id].toSorted());
      const { records } = await here.load(platformId);
      expect([records.groups, records.criteria]).toEqual([[], []]);
      expect(only(await here.summaries())).toMatchObject({ groups: 0, criteria: 0 });
    });

    test('erasing twice is erasing once, and the first day stays', async () => {
      await saved(here, add(1));
      await erased(here, erasing('criteria', criterion(1).id));
      const { stored } = await erased(here, { ...erasing('criteria', criterion(1).id), day: '2026-03-15' });
      expect(stored).toEqual([]);
      expect(only((await here.load(platformId)).records.erasures).day).toBe(day);
    });

    test('what another window brought back meanwhile is not erased', async () => {
      await saved(here, add(1, 2));
      const both = erasing('criteria', criterion(1).id, criterion(2).id);
      await withdrawn(here, both);
      const first = (await here.load(platformId)).records.criteria.find(({ id }) => id === criterion(1).id);
      if (first === undefined) throw new Error('no criterion');
      await saved(here, change('restoreRecord', edit('criteria', first, {})));
      const result = await here.eraseRecords(both);
      expect(result).toMatchObject({ ok: true, value: { stored: [{ record: { id: criterion(2).id } }] } });
      expect(theCriterion(await here.load(platformId)).text).toBe(criterion(1).text);
    });

    test('a withdrawn group in which somebody wrote meanwhile is not erased, nor what was withdrawn with it', async () => {
      await saved(here, add(1));
      const all = erasing('groups', groupId);
      const withAll = { ...all, items: [...all.items, { table: 'criteria', id: criterion(1).id }] };
      await withdrawn(here, withAll);
      await saved(here, add(2));
      const result = await here.eraseRecords(withAll);
      expect(result).toMatchObject({ ok: true, value: { stored: [] } });
      const { groups, criteria } = (await here.load(platformId)).records;
      expect([groups.length, criteria.length]).toEqual([1, 2]);
    });

    test('nothing is erased on a platform that is not here', async () => {
      const elsewhere = { ...erasing('criteria', criterion(1).id), platformId: groupId as never };
      expect(await here.eraseRecords(elsewhere)).toEqual({
        ok: false,
        problems: [{ type: 'StoragePlatformGone' }],
      });
    });

    test('another tab learns of the erasure, with the erasure and without a word', async () => {
      await saved(here, add(1));
      await withdrawn(here, erasing('criteria', criterion(1).id));
      const other = await tabs.open('device-a');
      const heard: StorageEvent[] = [];
      other.listen((event) => heard.push(event));
      const { stored, counter, seen } = await erased(here, erasing('criteria', criterion(1).id));
      // The news of the withdrawal may still be on its way.
      const told = { type: 'committed', platformId, stored, counter, seen };
      await expect.poll(() => heard.at(-1)).toEqual(told);
      expect(JSON.stringify(heard.at(-1))).not.toContain(criterion(1).text);
      expect((await other.load(platformId)).records.criteria).toEqual([]);
    });

    test('an old copy does not bring back what was erased since, and an erasure erases on every copy it reaches', async () => {
      await saved(here, add(1, 2));
      const old = await here.load(platformId);
      await erased(here, erasing('criteria', criterion(1).id));
      await saved(here, copyOf(old));
      expect((await here.load(platformId)).records.criteria.map(({ id }) => id)).toEqual([criterion(2).id]);

      const there = await elsewhere.open('device-b');
      await saved(there, copyOf(old));
      const { criteria } = (await there.load(platformId)).records;
      await saved(
        there,
        change('editCriterion', ...criteria.map((each) => edit('criteria', each, { text: 'dit là' }))),
      );
      await saved(
        there,
        change('classify', create('classifications', classification(1, { memo: 'au jardin' }))),
      );
      await saved(there, copyOf(await here.load(platformId)));
      expect((await there.load(platformId)).records).toMatchObject({
        criteria: [{ id: criterion(2).id, text: 'dit là' }],
        classifications: [],
      });
      expect(await everythingIn(there)).not.toContain('au jardin');
      expect(only(await there.summaries())).toMatchObject({ criteria: 1 });
    });
  });
}
