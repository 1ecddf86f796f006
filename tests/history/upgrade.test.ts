import { expect, test } from 'vitest';
import type { RawTables, Registry } from '#domain/record/entity.ts';
import { records } from '#domain/record/registry.ts';
import { upgradeTables } from '#domain/record/upgrade.ts';
import { decoded } from '../kit/releasedDatabase.ts';
import { releasedDatabase } from './released.ts';

const registry: Registry = records;

/** The rows of the first database have data version 2. */
const releasedVersion = 2;

const tables: RawTables = Object.fromEntries(
  Object.keys(registry).map((table) => [
    table,
    (releasedDatabase.stores[table]?.rows ?? []).map((row) => decoded(row) as RawTables[string][number]),
  ]),
);

const steps = Object.entries(registry).flatMap(([table, { versions }]) =>
  versions.map(({ name }) => [name, table] as const),
);

/** The registry without this step, as if somebody had forgotten it. */
function registryWithout(table: string, step: string): Registry {
  const entity = registry[table] as Registry[string];
  return {
    ...registry,
    [table]: { ...entity, versions: entity.versions.filter(({ name }) => name !== step) },
  };
}

test.each(steps)(
  'The upgrade step “%s” is run on what was released, and changes something there',
  (step, table) => {
    const ran: string[] = [];
    const upgraded = upgradeTables(registry, tables, releasedVersion, (name) => ran.push(name));
    const lesson = `Nothing in fixtures/released/ needs “${step}”. Freeze there a database of the version before it, with rows that it changes.`;
    expect(ran, lesson).toContain(step);
    const without = upgradeTables(registryWithout(table, step), tables, releasedVersion);
    expect(without, lesson).not.toEqual(upgraded);
  },
);

test('Each upgrade step has a name of its own', () => {
  expect(new Set(steps.map(([name]) => name)).size).toBe(steps.length);
});
