import { type AnyRecord, type PlatformRecords, type TableName, tableNames } from '#domain/record.ts';
import type { FileRefusal } from '#exchange/fileProblem.ts';

/** What a record must find in its file, by field. A parent platform may be elsewhere, covered criteria may be gone. */
function referencesOf(
  table: TableName,
  record: AnyRecord,
): readonly (readonly [string, TableName, string])[] {
  const platform = ['platformId', 'platforms', record.platformId] as const;
  if (table === 'platforms')
    return [['platformId', 'platforms', record.id === record.platformId ? record.id : '']];
  if ('criterionId' in record) return [platform, ['criterionId', 'criteria', record.criterionId]];
  if ('groupId' in record && record.groupId !== undefined)
    return [platform, ['groupId', 'groups', record.groupId]];
  return [platform];
}

/** The first reference to a record that is not in the file; undefined when every one is kept. */
export function danglingReference(records: PlatformRecords): FileRefusal | undefined {
  const idsByTable = new Map(
    tableNames.map((table) => [table, new Set<string>(records[table].map(({ id }) => id))]),
  );
  for (const table of tableNames) {
    for (const [place, record] of records[table].entries()) {
      const missing = referencesOf(table, record).find(([, target, id]) => !idsByTable.get(target)?.has(id));
      if (missing !== undefined) {
        return { type: 'DanglingReference', table, position: place + 1, field: missing[0] };
      }
    }
  }
  return undefined;
}
