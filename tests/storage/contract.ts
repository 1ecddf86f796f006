import { beforeEach, describe, expect, test } from 'vitest';
import { create, type Plan } from '#domain/record/change.ts';
import { contentOf } from '#domain/record/records.ts';
import { journalLimit, type Storage } from '#storage/storage.ts';
import { add, change, conflictsIn, only, saved, theCriterion } from './acts.ts';
import {
  classification,
  criterion,
  edit,
  group,
  otherPlatformId,
  platform,
  platformId,
  remove,
  startPlan,
  synthesis,
} from './records.ts';
import { type ContractSubject, tabsFor } from './tabs.ts';

/** What every storage promises, whatever its implementation. */
export function storageContract(name: string, fresh: () => ContractSubject): void {
  describe(name, () => {
    const tabs = tabsFor(fresh);
    let here: Storage;
    beforeEach(async () => {
      here = await tabs.open('device-a');
    });

    test('what was committed is there after closing and opening again', async () => {
      await saved(here, startPlan);
      await saved(here, add(1, 2));
      here.close();
      const again = await tabs.open('device-a');
      const { records } = await again.load(platformId);
      expect(records.platforms.map(contentOf)).toEqual([platform()]);
      expect(records.groups.map(contentOf)).toEqual([group()]);
      expect(records.criteria.map(({ text }) => text).sort()).toEqual([
        'Avoir du temps, 1',
        'Avoir du temps, 2',
      ]);
    });

    test('every record carries the counter, the device and the wall time of its commit', async () => {
      tabs.clock.set('2026-03-14T09:00:00.000Z');
      const first = await saved(here, startPlan);
      tabs.clock.set('1970-01-01T00:00:00.000Z');
      const second = await saved(here, add(1));
      expect(first.stored.map(({ record }) => record.stamp)).toEqual(
        first.stored.map(() => ({ counter: 1, device: 'device-a', wall: '2026-03-14T09:00:00.000Z' })),
      );
      expect(only(second.stored).record.stamp).toEqual({
        counter: 2,
        device: 'device-a',
        wall: '1970-01-01T00:00:00.000Z',
      });
    });

    test('what a commit says it stored is what is read afterwards', async () => {
      await saved(here, startPlan);
      const { stored } = await saved(here, add(1));
      expect((await here.load(platformId)).records.criteria).toEqual(stored.map(({ record }) => record));
    });

    test('a removed criterion leaves a tombstone with its words, and putting it back revives it', async () => {
      await saved(here, startPlan);
      await saved(here, add(1));
      const status = theCriterion(await here.load(platformId));
      await saved(here, change('removeCriterion', remove('criteria', status)));
      const tombstone = theCriterion(await here.load(platformId));
      expect(tombstone.text).toBe(status.text);
      expect(tombstone.deleted?.counter).toBe(3);
      await saved(here, change('restoreRecord', edit('criteria', tombstone, {})));
      const revived = theCriterion(await here.load(platformId));
      expect(contentOf(revived)).toEqual(contentOf(status));
      expect([revived.deleted, revived.siblings]).toEqual([undefined, undefined]);
    });

    test('a new record that turns out to be a removed one is there again, and what it did not see is kept', async () => {
      await saved(here, startPlan);
      await saved(here, add(1));
      const status = theCriterion(await here.load(platformId));
      await saved(here, change('removeCriterion', remove('criteria', status)));
      const { stored } = await saved(here, add(1));
      expect(conflictsIn(stored)).toEqual(['deleted']);
      expect(theCriterion(await here.load(platformId)).deleted).toBeUndefined();
      expect(only(await here.summaries()).criteria).toBe(1);
    });

    test('each platform is read alone and an unknown one is empty', async () => {
      await saved(here, startPlan);
      await saved(
        here,
        change('createPlatform', create('platforms', platform({ id: otherPlatformId, name: 'Seraing' }))),
      );
      expect((await here.load(platformId)).records.platforms.map((found) => found.name)).toEqual(['Blégny']);
      expect((await here.load('nowhere' as typeof platformId)).records.platforms).toEqual([]);
    });

    test('a plan that mixes platforms is a fault and writes nothing', async () => {
      const mixed: Plan = {
        act: { type: 'import', count: 2 },
        changes: [create('platforms', platform()), create('platforms', platform({ id: otherPlatformId }))],
      };
      await expect(here.commit(mixed)).rejects.toThrow('one platform');
      expect(await here.summaries()).toEqual([]);
    });

    test('what is no record of its kind is refused with its field, and nothing of the plan is written', async () => {
      await saved(here, startPlan);
      const broken = { ...criterion(2), text: 42 as unknown as string };
      const result = await here.commit({
        act: { type: 'import', count: 2 },
        changes: [create('criteria', criterion(1)), create('criteria', broken)],
      });
      const problem = { type: 'StorageUnreadable', field: 'criteria.text' };
      expect(result).toEqual({ ok: false, problems: [problem] });
      expect((await here.load(platformId)).records.criteria).toEqual([]);
      expect(await here.journal(platformId)).toHaveLength(1);
      expect((await saved(here, add(1))).entry.counter).toBe(2);
    });

    test('what is written on a platform that is not here is refused', async () => {
      const result = await here.commit(add(1));
      expect(result).toEqual({ ok: false, problems: [{ type: 'StoragePlatformGone' }] });
      expect((await here.load(platformId)).records.criteria).toEqual([]);
    });

    test('a copy of a platform says what it has seen, and the counter of the latest commit', async () => {
      await saved(here, startPlan);
      const { seen, entry } = await saved(here, add(1));
      const loaded = await here.load(platformId);
      expect([loaded.seen, loaded.counter, loaded.damaged]).toEqual([seen, entry.counter, []]);
      expect(seen).toEqual({ 'device-a': 2 });
    });

    test('a plan without changes writes nothing and leaves no trace in the journal', async () => {
      await saved(here, startPlan);
      expect((await saved(here, { act: { type: 'undo', count: 0 }, changes: [] })).stored).toEqual([]);
      expect(await here.journal(platformId)).toHaveLength(1);
      expect(only((await saved(here, add(1))).stored).record.stamp.counter).toBe(2);
    });

    test('the summary of a platform counts its live groups and criteria', async () => {
      await saved(here, startPlan);
      await saved(here, add(1, 2, 3));
      const [first] = (await here.load(platformId)).records.criteria;
      if (first === undefined) throw new Error('no criterion');
      await saved(here, change('removeCriterion', remove('criteria', first)));
      const { platform: found, ...counts } = only(await here.summaries());
      expect(found.name).toBe('Blégny');
      expect(counts).toEqual({ groups: 1, criteria: 2 });
      await saved(here, change('addCriterion', create('criteria', contentOf(first))));
      expect(only(await here.summaries()).criteria).toBe(3);
    });

    test('a withdrawn group is counted as long as a criterion or a text lives in it', async () => {
      const shown = async () => {
        const { groups, criteria } = only(await here.summaries());
        return { groups, criteria };
      };
      await saved(here, startPlan);
      const [first] = (await here.load(platformId)).records.groups;
      if (first === undefined) throw new Error('no group');
      await saved(here, change('removeGroup', remove('groups', first)));
      expect(await shown()).toEqual({ groups: 0, criteria: 0 });
      await saved(here, add(1));
      expect(await shown()).toEqual({ groups: 1, criteria: 1 });
      const lives = theCriterion(await here.load(platformId));
      await saved(here, change('removeCriterion', remove('criteria', lives)));
      expect(await shown()).toEqual({ groups: 0, criteria: 0 });
      await saved(here, change('writeSynthesis', create('syntheses', synthesis())));
      expect(await shown()).toEqual({ groups: 1, criteria: 0 });
    });

    test('a removed platform is still told, with its tombstone', async () => {
      await saved(here, startPlan);
      const status = only((await here.load(platformId)).records.platforms);
      await saved(here, change('removePlatform', remove('platforms', status)));
      expect(only(await here.summaries()).platform.deleted?.counter).toBe(2);
    });

    test('the journal tells the latest act first, with what it replaced', async () => {
      await saved(here, startPlan);
      await saved(here, add(1));
      const status = theCriterion(await here.load(platformId));
      await saved(here, change('editCriterion', edit('criteria', status, { text: 'Être écoutée' })));
      const journal = await here.journal(platformId);
      expect(journal.map(({ act }) => act.type)).toEqual(['editCriterion', 'addCriterion', 'createPlatform']);
      expect(journal.map(({ counter }) => counter)).toEqual([3, 2, 1]);
      const after = theCriterion(await here.load(platformId));
      expect(after.text).toBe('Être écoutée');
      expect(journal[0]?.replaced).toEqual([{ table: 'criteria', id: status.id, before: status, after }]);
      expect(journal[1]?.replaced).toEqual([{ table: 'criteria', id: status.id }]);
    });

    test('the journal of a commit is the entry the commit gave', async () => {
      await saved(here, startPlan);
      const { entry } = await saved(here, {
        act: { type: 'import', count: 2 },
        changes: [
          create('criteria', criterion(1)),
          create('criteria', criterion(2)),
          create('classifications', classification(1)),
        ],
      });
      expect((await here.journal(platformId))[0]).toEqual(entry);
    });

    test('of the journal the latest commits are told, as many as the limit or as are asked for', async () => {
      await saved(here, startPlan);
      for (let n = 1; n <= journalLimit + 5; n += 1) await saved(here, add(n));
      const journal = await here.journal(platformId);
      const last = journalLimit + 6;
      expect(journal).toHaveLength(journalLimit);
      expect(journal[0]?.counter).toBe(last);
      expect((await here.journal(platformId, 3)).map(({ counter }) => counter)).toEqual([
        last,
        last - 1,
        last - 2,
      ]);
    }, 120_000);

    test('an act on the same record twice in one plan leaves the last one, and one line in the journal', async () => {
      await saved(here, startPlan);
      const { entry, stored } = await saved(here, {
        act: { type: 'import', count: 1 },
        changes: [create('criteria', criterion(1)), create('criteria', criterion(1, { text: 'Autrement' }))],
      });
      expect(only(stored).record.siblings).toBeUndefined();
      expect(entry.replaced).toHaveLength(1);
      expect(theCriterion(await here.load(platformId)).text).toBe('Autrement');
      expect(only(await here.summaries()).criteria).toBe(1);
    });

    test('importing the same rows twice gives the same records and no conflict', async () => {
      await saved(here, startPlan);
      await saved(here, add(1, 2));
      const { stored } = await saved(here, add(1, 2, 3));
      expect(conflictsIn(stored)).toEqual([]);
      expect((await here.load(platformId)).records.criteria).toHaveLength(3);
      expect(only(await here.summaries()).criteria).toBe(3);
    });

    test('erasing a platform leaves nothing of it, and nothing of another is touched', async () => {
      await saved(here, startPlan);
      await saved(here, add(1));
      await saved(here, change('createPlatform', create('platforms', platform({ id: otherPlatformId }))));
      expect(await here.erase(platformId)).toEqual({ ok: true, value: undefined });
      const { records, seen } = await here.load(platformId);
      expect(Object.values(records).flat()).toEqual([]);
      expect(seen).toEqual({});
      expect(await here.journal(platformId)).toEqual([]);
      expect(only(await here.summaries()).platform.id).toBe(otherPlatformId);
      expect(await here.journal(otherPlatformId)).toHaveLength(1);
    });

    test('of an erased platform the day is remembered, also after it came back, and no word', async () => {
      await saved(here, startPlan);
      expect((await here.load(platformId)).erasedOn).toBeUndefined();
      tabs.clock.set('2026-03-20T10:00:00.000Z');
      await here.erase(platformId);
      const salvaged = JSON.stringify(await here.salvage());
      for (const word of ['Blégny', 'Jeunes mamans']) expect(salvaged).not.toContain(word);
      here.close();
      const again = await tabs.open('device-a');
      expect((await again.load(platformId)).erasedOn).toBe('2026-03-20');
      expect((await again.load(otherPlatformId)).erasedOn).toBeUndefined();
      await saved(again, startPlan);
      expect((await again.load(platformId)).erasedOn).toBe('2026-03-20');
    });

    test('erasing never gives a counter back', async () => {
      await saved(here, startPlan);
      await here.erase(platformId);
      expect((await saved(here, startPlan)).entry.counter).toBe(2);
    });

    test('the salvage holds every row, of every table', async () => {
      await saved(here, startPlan);
      await saved(here, add(1));
      const rows = await here.salvage();
      expect(rows['groups']?.map((row) => (row as { name: string }).name)).toEqual(['Jeunes mamans']);
      expect(rows['criteria']).toHaveLength(1);
    });

    test('a closed storage says so instead of pretending to save', async () => {
      await saved(here, startPlan);
      here.close();
      expect(await here.commit(add(1))).toEqual({ ok: false, problems: [{ type: 'StorageClosed' }] });
      expect(await here.erase(platformId)).toEqual({ ok: false, problems: [{ type: 'StorageClosed' }] });
      await expect(here.load(platformId)).rejects.toThrow('not open');
    });
  });
}
