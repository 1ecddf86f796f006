import { beforeEach, describe, expect, test } from 'vitest';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { contentOf, type Stored } from '#domain/record/records.ts';
import { tableNames } from '#domain/record/registry.ts';
import type { Committed, Loaded, Storage } from '#storage/storage.ts';
import { add, change, conflictsIn, only, saved, theCriterion, valuesOf } from './acts.ts';
import { edit, platformId, remove, startPlan } from './records.ts';
import { type ContractSubject, tabsFor } from './tabs.ts';

const storedOf = ({ records }: Loaded): readonly Stored[] =>
  tableNames.flatMap((table) => records[table].map((record) => ({ table, record }) as Stored));

const inOrder = (loaded: Loaded) => storedOf(loaded).toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1));

/** Merges a copy of the platform, as a file holds it, into a device. */
async function bring(copy: Loaded, storage: Storage): Promise<Committed> {
  const stored = storedOf(copy);
  const incoming = { stored, seen: copy.seen };
  return saved(storage, { act: { type: 'restorePlatform', count: stored.length }, changes: [], incoming });
}

/** What two devices that are never connected are promised when a copy is carried from one to the other. */
export function copiesContract(name: string, fresh: () => ContractSubject): void {
  describe(name, () => {
    const [ours, theirs] = [tabsFor(fresh), tabsFor(fresh)];
    let here: Storage;
    let there: Storage;
    beforeEach(async () => {
      here = await ours.open('device-a');
      there = await theirs.open('device-z');
    });

    const criterionOn = async (storage: Storage): Promise<Criterion> =>
      theCriterion(await storage.load(platformId));

    /** A platform of one criterion on both devices. */
    async function onBoth(): Promise<Criterion> {
      await saved(here, startPlan);
      await saved(here, add(1));
      await bring(await here.load(platformId), there);
      return criterionOn(here);
    }

    const correct = (seen: Criterion, text: string) =>
      change('editCriterion', edit('criteria', seen, { text }));

    test('a copy brought to a device that has nothing of the platform is there as it was, stamps included', async () => {
      await saved(here, startPlan);
      await saved(here, add(1, 2));
      const copy = await here.load(platformId);
      const { stored } = await bring(copy, there);
      const loaded = await there.load(platformId);
      expect(inOrder(loaded)).toEqual(inOrder(copy));
      expect(stored).toHaveLength(4);
      const { platform, ...counts } = only(await there.summaries());
      expect([platform.name, counts]).toEqual(['Blégny', { groups: 1, criteria: 2 }]);
    });

    test('a newer copy brings what was changed on it, and nothing is asked', async () => {
      const seen = await onBoth();
      await saved(there, correct(seen, 'Être écoutée'));
      await bring(await there.load(platformId), here);
      const found = await criterionOn(here);
      expect(contentOf(found)).toEqual({ ...contentOf(seen), text: 'Être écoutée' });
      expect(found.siblings).toBeUndefined();
    });

    test('an older copy changes nothing of what was written since', async () => {
      const seen = await onBoth();
      const old = await here.load(platformId);
      await saved(here, correct(seen, 'Être écoutée'));
      const now = await here.load(platformId);
      const { stored, entry } = await bring(old, here);
      expect([stored, entry.replaced]).toEqual([[], []]);
      expect(inOrder(await here.load(platformId))).toEqual(inOrder(now));
    });

    test('an older copy does not bring back what was withdrawn since', async () => {
      const seen = await onBoth();
      const old = await here.load(platformId);
      await saved(here, change('removeCriterion', remove('criteria', seen)));
      await bring(old, here);
      expect((await criterionOn(here)).deleted).toBeDefined();
      expect(only(await here.summaries()).criteria).toBe(0);
    });

    test('values of one field written on both devices are both kept, the same way on both', async () => {
      const seen = await onBoth();
      await saved(here, correct(seen, 'D’ici'));
      await saved(there, correct(seen, 'De là-bas'));
      const [from, to] = [await here.load(platformId), await there.load(platformId)];
      const { stored, entry } = await bring(to, here);
      await bring(from, there);
      const found = await criterionOn(here);
      expect(await criterionOn(there)).toEqual(found);
      expect([...valuesOf(found, 'text')].sort()).toEqual(['De là-bas', 'D’ici']);
      expect(conflictsIn(stored)).toEqual(['text']);
      const before = theCriterion(from);
      expect(entry.replaced).toEqual([{ table: 'criteria', id: seen.id, before, after: found }]);
    });

    test('a copy brought twice is the same as once', async () => {
      const seen = await onBoth();
      await saved(here, correct(seen, 'D’ici'));
      await saved(there, correct(seen, 'De là-bas'));
      const copy = await there.load(platformId);
      await bring(copy, here);
      const once = await here.load(platformId);
      expect((await bring(copy, here)).stored).toEqual([]);
      expect(inOrder(await here.load(platformId))).toEqual(inOrder(once));
    });

    test('what one device withdrew and the other corrected is there, with the conflict', async () => {
      const seen = await onBoth();
      await saved(here, change('removeCriterion', remove('criteria', seen)));
      await saved(there, correct(seen, 'Encore'));
      const { stored } = await bring(await there.load(platformId), here);
      expect(conflictsIn(stored)).toEqual(['deleted']);
      expect(await criterionOn(here)).toMatchObject({ text: 'Encore' });
      expect((await criterionOn(here)).deleted).toBeUndefined();
      expect(only(await here.summaries()).criteria).toBe(1);
    });

    test('the counter goes above everything the copy holds or has seen', async () => {
      await onBoth();
      for (let n = 10; n < 30; n += 1) await saved(there, add(n));
      const copy = await there.load(platformId);
      const seen = { ...copy.seen, 'device-q': 900 };
      const { entry } = await bring({ ...copy, seen }, here);
      expect(entry.counter).toBe(901);
      expect((await saved(here, add(31))).entry.counter).toBe(902);
    });

    test('what the copy has seen is seen here from then on, beside what was', async () => {
      await onBoth();
      await saved(there, add(2));
      await saved(here, add(3));
      const copy = await there.load(platformId);
      const before = await here.load(platformId);
      const { seen, entry } = await bring(copy, here);
      expect(seen).toEqual({ ...before.seen, ...copy.seen, 'device-a': entry.counter });
      expect((await here.load(platformId)).seen).toEqual(seen);
    });

    test('a copy with something that is no record is refused whole', async () => {
      await saved(here, startPlan);
      await saved(here, add(1));
      const copy = await here.load(platformId);
      const broken = { ...theCriterion(copy), expressions: -1 };
      const stored = storedOf(copy).map((item) =>
        item.record.id === broken.id ? ({ table: 'criteria', record: broken } as Stored) : item,
      );
      const result = await there.commit({
        act: { type: 'restorePlatform', count: 1 },
        changes: [],
        incoming: { stored, seen: copy.seen },
      });
      const problem = { type: 'StorageUnreadable', field: 'criteria.expressions' };
      expect(result).toEqual({ ok: false, problems: [problem] });
      expect(await there.summaries()).toEqual([]);
    });
  });
}
