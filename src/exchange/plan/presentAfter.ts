import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import type { AnyRecord, PlatformRecords } from '#domain/record/records.ts';
import { type TableName, tableNames } from '#domain/record/registry.ts';
import { erasedHere } from './erasedInFile.ts';

/**
 * Whether a record is on this device once a backup was restored: it is stored here or in the file, perhaps withdrawn,
 * and was erased on neither side.
 */
export function presentAfter(
  records: PlatformRecords,
  platformId: PlatformId,
  index: PlatformIndex,
): (table: TableName, id: string) => boolean {
  const erased = new Set<string>(erasedHere(records, platformId, index).keys());
  for (const { id } of records.erasures) erased.add(id);
  const inFile = new Set(
    tableNames.flatMap((table) =>
      (records[table] as readonly AnyRecord[])
        .filter((record) => record.platformId === platformId)
        .map(({ id }) => `${table}/${id}`),
    ),
  );
  return (table, id) =>
    !erased.has(id) && (inFile.has(`${table}/${id}`) || index.stored(table, id as never) !== undefined);
}
