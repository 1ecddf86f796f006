import { beforeEach, describe, expect, test } from 'vitest';
import { create, type Plan } from '#domain/change.ts';
import type { Criterion } from '#domain/criterion.ts';
import type { Storage, StorageEvent } from '#storage/storage.ts';
import { add, type ContractSubject, change, only, saved, tabsFor, theCriterion } from './acts.ts';
import { classification, criterion, edit, groupId, platformId, remove, startPlan } from './records.ts';

/** What two tabs on one device are promised: they never silently overwrite each other. */
export function tabsContract(name: string, fresh: () => ContractSubject): void {
  describe(name, () => {
    const tabs = tabsFor(fresh);
    let here: Storage;
    let there: Storage;
    let seen: Criterion;

    beforeEach(async () => {
      here = await tabs.open('device-a');
      there = await tabs.open('device-b');
      await saved(here, startPlan);
      await saved(here, add(1));
      seen = theCriterion(await there.load(platformId));
    });

    test('different fields of one row changed in two tabs are both kept', async () => {
      await saved(here, change('editCriterion', edit('criteria', seen, { text: 'Être écoutée' })));
      const { conflicts } = await saved(
        there,
        change('editCriterion', edit('criteria', seen, { expressions: 4 })),
      );
      expect(conflicts).toEqual([]);
      expect(theCriterion(await here.load(platformId))).toMatchObject({
        text: 'Être écoutée',
        expressions: 4,
      });
    });

    test('the same field changed in two tabs: the later stands, the conflict is told, the earlier is in the journal', async () => {
      await saved(here, change('editCriterion', edit('criteria', seen, { text: 'La première' })));
      const theirs = theCriterion(await here.load(platformId));
      const { conflicts, entry } = await saved(
        there,
        change('editCriterion', edit('criteria', seen, { text: 'La seconde' })),
      );
      const ours = theCriterion(await here.load(platformId));
      expect(ours.text).toBe('La seconde');
      expect(conflicts).toEqual([{ ours, theirs, fields: ['text'] }]);
      expect(entry.replaced).toEqual([{ table: 'criteria', id: seen.id, before: theirs, after: ours }]);
    });

    test('the same field changed to the same words is no conflict', async () => {
      await saved(here, change('editCriterion', edit('criteria', seen, { text: 'Pareil' })));
      const { conflicts } = await saved(
        there,
        change('editCriterion', edit('criteria', seen, { text: 'Pareil' })),
      );
      expect(conflicts).toEqual([]);
    });

    test('an edit of what another tab removed brings it back and says so', async () => {
      await saved(here, change('removeCriterion', remove('criteria', seen)));
      const { conflicts } = await saved(
        there,
        change('editCriterion', edit('criteria', seen, { text: 'Encore' })),
      );
      expect(only(conflicts).fields).toEqual(['deleted']);
      const found = theCriterion(await here.load(platformId));
      expect(found.deleted).toBeUndefined();
      expect(found.text).toBe('Encore');
      expect(only(await here.summaries()).criteria).toBe(1);
    });

    test('removing what another tab edited keeps the edited words in the tombstone and says so', async () => {
      await saved(here, change('editCriterion', edit('criteria', seen, { text: 'Plus juste' })));
      const { conflicts } = await saved(there, change('removeCriterion', remove('criteria', seen)));
      expect(only(conflicts).fields).toEqual(['deleted', 'text']);
      const found = theCriterion(await here.load(platformId));
      expect(found.deleted).toBeDefined();
      expect(found.text).toBe('Plus juste');
    });

    test('both tabs removing the same criterion is no conflict', async () => {
      await saved(here, change('removeCriterion', remove('criteria', seen)));
      expect((await saved(there, change('removeCriterion', remove('criteria', seen)))).conflicts).toEqual([]);
      expect(only(await here.summaries()).criteria).toBe(0);
    });

    test('counters never repeat, whichever tab commits', async () => {
      const counters: number[] = [];
      for (let n = 2; n < 12; n += 2) {
        const both = await Promise.all([saved(here, add(n)), saved(there, add(n + 1))]);
        counters.push(...both.map(({ entry }) => entry.counter));
      }
      expect([...counters].sort((a, b) => a - b)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    });

    test('a commit is told to the other tab with what was stored, not to its own', async () => {
      const heard: StorageEvent[] = [];
      const own: StorageEvent[] = [];
      there.listen((event) => heard.push(event));
      here.listen((event) => own.push(event));
      const { stored } = await saved(here, add(2));
      // The start's own announcement may still be on its way.
      await expect.poll(() => heard).toContainEqual({ type: 'committed', platformId, stored });
      expect(own).toEqual([]);
    });

    test('an import is told to the other tab too', async () => {
      const ids = new Set<string>();
      there.listen((event) => {
        if (event.type === 'committed') for (const { record } of event.stored) ids.add(record.id);
      });
      const { stored } = await saved(here, add(...Array.from({ length: 600 }, (_, n) => n + 10)));
      await expect.poll(() => stored.every(({ record }) => ids.has(record.id))).toBe(true);
    });

    test('an erasure is told to the other tab', async () => {
      const heard: StorageEvent[] = [];
      there.listen((event) => heard.push(event));
      await here.erase(platformId);
      await expect.poll(() => heard.at(-1)).toEqual({ type: 'erased', platformId });
    });

    test('who stops listening hears nothing more', async () => {
      const heard: StorageEvent[] = [];
      const stop = there.listen((event) => heard.push(event));
      const still: StorageEvent[] = [];
      there.listen((event) => still.push(event));
      stop();
      const { stored } = await saved(here, add(2));
      await expect.poll(() => still).toContainEqual({ type: 'committed', platformId, stored });
      expect(heard).toEqual([]);
    });

    test('what a group has at one moment is read whole: a commit is there entirely or not at all', async () => {
      const plan: Plan = {
        act: { type: 'import', count: 50 },
        changes: Array.from({ length: 50 }, (_, n) => [
          create('criteria', criterion(n + 100, { groupId })),
          create('classifications', classification(n + 100)),
        ]).flat(),
      };
      const [, during] = await Promise.all([saved(here, plan), there.load(platformId)]);
      expect([0, 50]).toContain(during.classifications.length);
      expect(during.criteria.length - 1).toBe(during.classifications.length);
    });
  });
}
