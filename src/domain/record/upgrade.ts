import type { RawTables, Registry } from './entity.ts';

/** Called with the name of each upgrade step that runs, so that a test can name a step that never ran. */
export type OnStep = (name: string) => void;

type Step = { readonly table: string; readonly version: Registry[string]['versions'][number] };

/** The steps from a version of the data to today's, oldest first, tables in the registry's order. */
export const stepsFrom = (registry: Registry, version: number): readonly Step[] =>
  Object.entries(registry)
    .flatMap(([table, entity]) => entity.versions.map((step) => ({ table, version: step })))
    .filter(({ version: { since } }) => since > version)
    .toSorted((a, b) => a.version.since - b.version.since);

/**
 * Upgrades rows of one platform, or some of them, to today's version. The same steps serve rows, backups, waiting plans
 * and the journal. Never changes its input. Rows that do not match their version give a best-effort result, which the
 * reader then refuses.
 */
export function upgradeTables(
  registry: Registry,
  tables: RawTables,
  version: number,
  onStep: OnStep = () => {},
): RawTables {
  let upgraded = tables;
  for (const { table, version: step } of stepsFrom(registry, version)) {
    onStep(step.name);
    upgraded = { ...upgraded, [table]: step.up(upgraded[table] ?? [], upgraded) };
  }
  return upgraded;
}

type Item = { readonly table: string; readonly record: RawTables[string][number] };

/**
 * Upgrades single records with their tables. All records of an act are upgraded together, because they may depend on
 * each other.
 */
export function upgradeList(
  registry: Registry,
  items: readonly Item[],
  version: number,
  onStep: OnStep = () => {},
): readonly Item[] {
  if (stepsFrom(registry, version).length === 0) return items;
  const names = [...new Set(items.map(({ table }) => table))];
  const rowsOf = (name: string) => items.filter(({ table }) => table === name).map(({ record }) => record);
  const tables: RawTables = Object.fromEntries(names.map((name) => [name, rowsOf(name)]));
  return Object.entries(upgradeTables(registry, tables, version, onStep)).flatMap(([table, rows]) =>
    rows.map((record) => ({ table, record })),
  );
}
