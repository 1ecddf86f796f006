import { expect, test } from 'vitest';
import released from '../../fixtures/released/0.1.0/database.json' with { type: 'json' };
import { createDevice } from './dexieTab.ts';
import { rawOpen } from './raw.ts';
import pictures from './schemaPicture.json' with { type: 'json' };

const lesson = `
The database has another shape than the last picture in tests/storage/schemaPicture.json says.
What people stored must open in every later version, so:
1. Never change the shape of a version that was released. Add one: dataVersion + 1 in src/domain/record/registry.ts.
2. Write its upgrade step beside the entity it changes; src/storage/upgradeDatabase.ts runs the steps.
3. Freeze a database of the old version as a fixture and test that it opens.
4. Only then add the new version's picture after the old ones, which stay.
`;

test('the database has the shape of the latest picture', async () => {
  const device = createDevice();
  const storage = device.tab();
  await storage.open();
  storage.close();
  const database = await rawOpen(device.factory, device.name);
  const tables = [...database.objectStoreNames];
  const transaction = database.transaction(tables);
  const shape = {
    version: database.version,
    tables: Object.fromEntries(
      tables.map((table) => {
        const { keyPath, autoIncrement, indexNames } = transaction.objectStore(table);
        return [table, { keyPath, autoIncrement, indexes: [...indexNames] }];
      }),
    ),
  };
  database.close();
  expect(shape, lesson).toEqual(pictures.at(-1));
});

test('the picture of the first version is the database that version left', () => {
  const { version, stores } = released;
  const [first] = pictures;
  const keys = Object.entries(stores).map(([table, { keyPath }]) => [table, keyPath]);
  const pictured = Object.entries(first?.tables ?? {}).map(([table, { keyPath }]) => [table, keyPath]);
  expect(first?.version).toBe(version);
  expect(pictured.toSorted()).toEqual(keys.toSorted());
});
