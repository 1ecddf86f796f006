import type { AnyEntityRecord, Registry } from '#domain/record/entity.ts';
import type { FileRefusal } from '#exchange/fileProblem.ts';

type Tables = Readonly<Record<string, readonly AnyEntityRecord[]>>;
type Reference = { readonly field: string; readonly table: string; readonly id: unknown };

/**
 * The records a record refers to, by field, which its file must contain. A parent platform may be stored elsewhere, and
 * the criteria a synthesis covered may be gone, so neither is required.
 */
function referencesOf(registry: Registry, table: string, record: AnyEntityRecord): readonly Reference[] {
  const parents = registry[table]?.parents ?? [];
  const own: readonly Reference[] = parents
    .map((parent) => ({ ...parent, id: (record as unknown as Record<string, unknown>)[parent.field] }))
    .filter(({ id }) => id !== undefined);
  return [{ field: 'platformId', table: 'platforms', id: record.platformId }, ...own];
}

/** Whether the file says that a record was erased: what refers to it refers to nothing any more. */
function erasedIn({ erasures = [] }: Tables): (id: unknown, platformId: string) => boolean {
  const platformById = new Map<unknown, string>(erasures.map(({ id, platformId }) => [id, platformId]));
  return (id, platformId) => platformById.get(id) === platformId;
}

/**
 * The first reference to a record that is missing from the file or belongs to another platform; undefined when all
 * references are valid. A platform belongs to itself.
 */
export function danglingReference(tables: Tables, registry: Registry): FileRefusal | undefined {
  const platformById = new Map(
    Object.entries(tables).map(([table, rows]) => [
      table,
      new Map(rows.map(({ id, platformId }) => [id, platformId])),
    ]),
  );
  const isErased = erasedIn(tables);
  for (const [table, rows] of Object.entries(tables)) {
    for (const [place, record] of rows.entries()) {
      const missing = referencesOf(registry, table, record).find(
        ({ table: parent, id }) =>
          platformById.get(parent)?.get(id as string) !== record.platformId &&
          !isErased(id, record.platformId),
      );
      const position = place + 1;
      if (missing !== undefined) return { type: 'DanglingReference', table, position, field: missing.field };
    }
  }
  return undefined;
}
