import { expect, test } from 'vitest';
import { dataVersion } from '#domain/record/registry.ts';
import { add, saved } from './acts.ts';
import { createDevice } from './dexieTab.ts';
import { rawPut } from './raw.ts';
import { platformId, startPlan } from './records.ts';

/** What every record has, of whatever table. */
const bare = { id: platformId, platformId, stamp: { counter: 1, device: 'a.1', wall: '' } };

test.each([
  ['a table that every object has', { table: 'constructor', before: bare }],
  [
    'a table that every object has, with versions',
    {
      table: '__proto__',
      before: { ...bare, siblings: { name: [{ stamp: bare.stamp, value: {} }] } },
    },
  ],
  ['a table that is no name', { table: ['criteria'], before: bare }],
  ['a record that is nothing', { table: 'criteria', before: null }],
  ['a record that is a list', { table: 'criteria', before: [] }],
  ['nothing that it left', { table: 'criteria', before: bare, after: null }],
])(
  'a row of the journal that names %s is told as damaged, in any version of the data',
  async (_what, replaced) => {
    for (let version = 1; version <= dataVersion; version += 1) {
      const device = createDevice();
      const storage = device.tab();
      await storage.open();
      await saved(storage, startPlan);
      await saved(storage, add(1));
      const act = { type: 'classify', count: 1 };
      const row = { platformId, counter: 2, version, act, wall: '', created: {}, replaced: [replaced] };
      await rawPut(device.factory, device.name, 'journal', row);
      expect((await storage.journal(platformId)).map(({ counter }) => counter)).toEqual([1]);
      expect((await storage.load(platformId)).damaged).toEqual([{ table: 'journal', row }]);
      storage.close();
    }
  },
);
