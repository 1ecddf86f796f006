import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { type Change, changeIn, create, type Plan } from '#domain/record/change.ts';
import { contentOf, type PlatformRecords } from '#domain/record/records.ts';
import { tableNames } from '#domain/record/registry.ts';
import { asSeen } from '#domain/record/seen.ts';
import type { Storage } from '#storage/storage.ts';
import { createMemoryDisk, createMemoryStorage } from '../kit/memoryStorage.ts';
import { steeredClock } from '../kit/steered.ts';
import { createDevice } from './dexieTab.ts';
import { criterion, platformId, startPlan } from './records.ts';

/** One step of a person in one of two tabs. A tab works with what it saw when it last looked. */
type Step = {
  readonly tab: 0 | 1;
  readonly looks: boolean;
  readonly acts: readonly {
    readonly n: number;
    readonly kind: 'add' | 'put' | 'remove';
    readonly text: string;
  }[];
};

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    tab: fc.constantFrom(0, 1),
    looks: fc.boolean(),
    acts: fc.array(
      fc.record({
        n: fc.integer({ min: 1, max: 4 }),
        kind: fc.constantFrom('add', 'put', 'remove'),
        text: fc.constantFrom('a', 'b', 'c'),
      }),
      { maxLength: 4 },
    ),
  }),
  { maxLength: 12 },
);

const changeFor = (seen: PlatformRecords, { n, kind, text }: Step['acts'][number]): Change => {
  const before = seen.criteria.find(({ id }) => id === criterion(n).id);
  if (kind === 'add' || before === undefined) return create('criteria', criterion(n, { text }));
  return changeIn('criteria', kind, asSeen(before), { ...contentOf<Criterion>(before), text });
};

const sorted = (records: PlatformRecords) =>
  tableNames.map((table) => [...records[table]].sort((a, b) => (a.id < b.id ? -1 : 1)));

/** Runs the steps and returns everything that a person could see of the outcome. */
async function play(tabs: readonly [Storage, Storage], played: readonly Step[]): Promise<unknown> {
  for (const tab of tabs) expect(await tab.open()).toMatchObject({ state: 'ready' });
  await tabs[0].commit(startPlan);
  const { records: first } = await tabs[0].load(platformId);
  const seen: [PlatformRecords, PlatformRecords] = [first, first];
  const outcomes: unknown[] = [];
  for (const { tab, looks, acts } of played) {
    if (looks) seen[tab] = (await tabs[tab].load(platformId)).records;
    const plan: Plan = {
      act: { type: 'import', count: acts.length },
      changes: acts.map((act) => changeFor(seen[tab], act)),
    };
    outcomes.push(await tabs[tab].commit(plan));
  }
  const { records, seen: vector, counter } = await tabs[1].load(platformId);
  const journal = (await tabs[1].journal(platformId)).map(({ replaced, ...entry }) => ({
    ...entry,
    replaced: [...replaced].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }));
  const summaries = await tabs[1].summaries();
  for (const tab of tabs) tab.close();
  return { outcomes, records: sorted(records), vector, counter, journal, summaries };
}

test('any sequence of acts in two tabs gives the same in IndexedDB as in memory', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (played) => {
      const clock = steeredClock();
      const device = createDevice(clock);
      const disk = createMemoryDisk();
      const memory = () => createMemoryStorage({ clock, writer: 'device-a', disk });
      const [stored, remembered] = [
        await play([device.tab(), device.tab()], played),
        await play([memory(), memory()], played),
      ];
      expect(stored).toEqual(remembered);
    }),
    { numRuns: 60 },
  );
});
