import type { PlatformRecords, Stored } from '#domain/record/records.ts';
import { type RecordByTable, type TableName, tableNames } from '#domain/record/registry.ts';

/** Every record of one platform by table and id, tombstones included. */
export type Tables = { readonly [T in TableName]: Map<string, RecordByTable[T]> };

export const newTables = (): Tables =>
  Object.fromEntries(tableNames.map((table) => [table, new Map()])) as never;

/** Adds a record or replaces its former version. */
export const keep = (tables: Tables, { table, record }: Stored): void => {
  (tables[table] as Map<string, typeof record>).set(record.id, record);
};

export function keepAll(tables: Tables, records: PlatformRecords): void {
  for (const table of tableNames) {
    for (const record of records[table]) keep(tables, { table, record } as Stored);
  }
}

export const recordsOf = (tables: Tables): PlatformRecords =>
  Object.fromEntries(tableNames.map((table) => [table, [...tables[table].values()]])) as never;
