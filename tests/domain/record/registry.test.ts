import { expect, test } from 'vitest';

// Imported inside the test: a declaration that fails to load is then a failed test, not a file without tests.
test('The program can load every kind of record, in the order in which a reader needs them', async () => {
  const { records, tableNames } = await import('#domain/record/registry.ts');
  expect(tableNames).toEqual([
    ...['platforms', 'groups', 'keys', 'criteria', 'classifications', 'syntheses', 'erasures'],
  ]);
  for (const [at, table] of tableNames.entries()) {
    for (const parent of records[table].parents) {
      expect(tableNames.slice(0, at + 1)).toContain(parent.table);
      expect(Object.keys(records[table].fields)).toContain(parent.field);
    }
  }
});
