import { expect, test } from 'vitest';
import { createDevice } from './dexieTab.ts';
import { rawOpen } from './raw.ts';
import picture from './schemaPicture.json' with { type: 'json' };

const lesson = `
The database has another shape than tests/storage/schemaPicture.json says.
What people stored must open in every later version, so:
1. Never change the shape of a version that was released. Add one: schemaVersion + 1 in src/storage/schema.ts.
2. Write its upgrade step in src/domain/history and call it from the new db.version(n).upgrade(...).
3. Freeze a database of the old version as a fixture and test that it opens.
4. Only then add the new version's picture beside the old one, which stays.
`;

test('the database has the shape that was released', async () => {
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
  expect(shape, lesson).toEqual(picture);
});
