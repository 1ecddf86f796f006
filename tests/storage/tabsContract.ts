import { beforeEach, describe, expect, test } from 'vitest';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { type Change, create, type Plan } from '#domain/record/change.ts';
import type { Storage, StorageEvent } from '#storage/storage.ts';
import { add, change, conflictsIn, only, saved, theCriterion, told, valuesOf } from './acts.ts';
import { classification, criterion, edit, groupId, platformId, remove, startPlan } from './records.ts';
import { type ContractSubject, tabsFor } from './tabs.ts';

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

    const correct = (text: string) => change('editCriterion', edit('criteria', seen, { text }));
    const recount = (expressions: number) => change('editCriterion', edit('criteria', seen, { expressions }));
    const withdraw = () => change('removeCriterion', remove('criteria', seen));
    /** The criterion as both tabs read it: it must be the same. */
    const inBoth = async (): Promise<Criterion> => {
      const [mine, theirs] = await Promise.all([here.load(platformId), there.load(platformId)]);
      expect(theCriterion(mine)).toEqual(theCriterion(theirs));
      return theCriterion(mine);
    };

    test('different fields of one row changed in two tabs are both kept', async () => {
      await saved(here, correct('Être écoutée'));
      const { stored } = await saved(there, recount(4));
      expect(conflictsIn(stored)).toEqual([]);
      expect(await inBoth()).toMatchObject({ text: 'Être écoutée', expressions: 4 });
    });

    test('the same field changed in two tabs: the later is shown, both are kept, and both tabs have the conflict', async () => {
      await saved(here, correct('La première'));
      const first = await inBoth();
      const { stored, entry } = await saved(there, correct('La seconde'));
      const both = await inBoth();
      expect(both.text).toBe('La seconde');
      expect(valuesOf(both, 'text')).toEqual(['La seconde', 'La première']);
      expect(conflictsIn(stored)).toEqual(['text']);
      expect(only(stored).record).toEqual(both);
      expect(entry.replaced).toEqual([{ table: 'criteria', id: seen.id, before: first, after: both }]);
    });

    test('a third value written over the same sight is kept beside the two', async () => {
      await saved(here, correct('La première'));
      await saved(there, correct('La seconde'));
      await saved(here, correct('La troisième'));
      expect(valuesOf(await inBoth(), 'text')).toEqual(['La troisième', 'La seconde', 'La première']);
    });

    test('who saw both values and chose ends the conflict, who saw the shown one replaces only that', async () => {
      await saved(here, correct('La première'));
      await saved(there, correct('La seconde'));
      const both = await inBoth();
      await saved(here, change('editCriterion', edit('criteria', both, { text: 'La seconde, corrigée' })));
      expect(valuesOf(await inBoth(), 'text')).toEqual(['La seconde, corrigée', 'La première']);
      const choice = {
        ...edit('criteria', await inBoth(), { text: 'La première' }),
        isChoice: true,
      } as Change;
      await saved(there, change('choose', choice));
      expect(await inBoth()).toMatchObject({ text: 'La première' });
      expect((await inBoth()).siblings).toBeUndefined();
    });

    test('the same field changed to the same words is no conflict', async () => {
      await saved(here, correct('Pareil'));
      expect(conflictsIn((await saved(there, correct('Pareil'))).stored)).toEqual([]);
      expect((await inBoth()).text).toBe('Pareil');
    });

    test('an edit of what another tab removed brings it back and says so', async () => {
      await saved(here, withdraw());
      const { stored } = await saved(there, correct('Encore'));
      expect(conflictsIn(stored)).toEqual(['deleted']);
      const found = await inBoth();
      expect(found.deleted).toBeUndefined();
      expect(found.text).toBe('Encore');
      expect(only(await here.summaries()).criteria).toBe(1);
    });

    test('removing what another tab edited leaves it there with the edited words, and says so', async () => {
      await saved(here, correct('Plus juste'));
      const { stored } = await saved(there, withdraw());
      expect(conflictsIn(stored)).toEqual(['deleted']);
      const found = await inBoth();
      expect(found.deleted).toBeUndefined();
      expect(found.text).toBe('Plus juste');
      expect(only(await here.summaries()).criteria).toBe(1);
    });

    test('both tabs removing the same criterion is no conflict', async () => {
      await saved(here, withdraw());
      expect(conflictsIn((await saved(there, withdraw())).stored)).toEqual([]);
      expect((await inBoth()).deleted).toBeDefined();
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
      const committed = await saved(here, add(2));
      // The start's own announcement may still be on its way.
      await expect.poll(() => heard).toContainEqual(told(committed));
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
      const committed = await saved(here, add(2));
      await expect.poll(() => still).toContainEqual(told(committed));
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
      const [, { records }] = await Promise.all([saved(here, plan), there.load(platformId)]);
      expect([0, 50]).toContain(records.classifications.length);
      expect(records.criteria.length - 1).toBe(records.classifications.length);
    });
  });
}
