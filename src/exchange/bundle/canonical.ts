import type { AnyRecord, PlatformRecords, TableName } from '#domain/record.ts';
import { contentOf, tableNames } from '#domain/record.ts';

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => byCode(a, b)).map(([name, field]) => [name, sorted(field)]),
  );
};

/** One text for one value: keys in code unit order at every level, absent fields left out, no spaces. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

/** A table's records one a line, by id: two files of the same records are the same file, and compare line by line. */
export function tableLines(table: TableName, records: readonly unknown[]): string {
  const lines = (records as readonly { readonly id: string }[])
    .toSorted((a, b) => byCode(a.id, b.id))
    .map((record) => `\n${canonicalJson(record)}`);
  return `"${table}":[${lines.join(',')}]`;
}

/** All tables in the order of `tableNames`, as one JSON object. */
export const tablesJson = (records: PlatformRecords): string =>
  `{${tableNames.map((table) => tableLines(table, records[table])).join(',\n')}}`;

const isLive = (record: AnyRecord): boolean => record.deleted === undefined;

/** What a person sees: records that are not withdrawn and stand under others that are not. */
function liveOnly(records: PlatformRecords): PlatformRecords {
  const platforms = records.platforms.filter(isLive);
  const platformIds = new Set<string>(platforms.map(({ id }) => id));
  const here = (record: AnyRecord) => isLive(record) && platformIds.has(record.platformId);
  const groups = records.groups.filter(here);
  const groupIds = new Set<string>(groups.map(({ id }) => id));
  const criteria = records.criteria.filter((record) => here(record) && groupIds.has(record.groupId));
  const criterionIds = new Set<string>(criteria.map(({ id }) => id));
  return {
    platforms,
    groups,
    keys: records.keys.filter(here),
    criteria,
    classifications: records.classifications.filter(
      (record) => here(record) && criterionIds.has(record.criterionId),
    ),
    syntheses: records.syntheses.filter(
      (record) => here(record) && (record.groupId === undefined || groupIds.has(record.groupId)),
    ),
  };
}

/**
 * The live records without their stamps, as one text: equal on two devices exactly when they hold the same words, codes
 * and settings, whenever and wherever those were written.
 */
export function canonicalContent(records: PlatformRecords): string {
  const live = liveOnly(records);
  const contents = tableNames.map((table) => [
    table,
    live[table].map((record: AnyRecord) => contentOf(record)),
  ]);
  return tablesJson(Object.fromEntries(contents) as PlatformRecords);
}
