import type { RawTables, Registry } from './entity.ts';

/** Hears the name of each upgrade step that was run: a test fails by the name of one that never was. */
export type OnStep = (name: string) => void;

type Step = { readonly table: string; readonly version: Registry[string]['versions'][number] };

/** The steps that lead from a version of the data to today's, oldest first; tables in the registry's order. */
export const stepsFrom = (registry: Registry, version: number): readonly Step[] =>
  Object.entries(registry)
    .flatMap(([table, entity]) => entity.versions.map((step) => ({ table, version: step })))
    .filter(({ version: { since } }) => since > version)
    .toSorted((a, b) => a.version.since - b.version.since);

/**
 * Rows of one platform, or fewer, as today's version has them. The same steps serve rows, backups, plans that wait and
 * the journal. Never changes what it is given; rows that are not what their version says come out as they can, and are
 * then refused by the reader.
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

/** Single records with their tables, upgraded together: what an act did to several of them belongs together. */
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
