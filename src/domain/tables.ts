import {
  type PlatformRecords,
  type RecordByTable,
  type Stored,
  type TableName,
  tableNames,
} from './record.ts';

/** Every record of one platform by table and id, tombstones included. */
export type Tables = { readonly [T in TableName]: Map<string, RecordByTable[T]> };

export const newTables = (): Tables => ({
  platforms: new Map(),
  groups: new Map(),
  keys: new Map(),
  criteria: new Map(),
  classifications: new Map(),
  syntheses: new Map(),
});

/** Adds a record or replaces its former self. */
export const keep = (tables: Tables, { table, record }: Stored): void => {
  (tables[table] as Map<string, typeof record>).set(record.id, record);
};

export function keepAll(tables: Tables, records: PlatformRecords): void {
  for (const table of tableNames) {
    for (const record of records[table]) keep(tables, { table, record } as Stored);
  }
}

export const recordsOf = (tables: Tables): PlatformRecords => ({
  platforms: [...tables.platforms.values()],
  groups: [...tables.groups.values()],
  keys: [...tables.keys.values()],
  criteria: [...tables.criteria.values()],
  classifications: [...tables.classifications.values()],
  syntheses: [...tables.syntheses.values()],
});

/** The greatest counter in any stamp, 0 where there is none. */
export function highestCounter(records: PlatformRecords): number {
  let highest = 0;
  for (const table of tableNames) {
    for (const { stamp } of records[table]) if (stamp.counter > highest) highest = stamp.counter;
  }
  return highest;
}
