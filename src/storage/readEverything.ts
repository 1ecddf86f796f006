import { type AnyEntityRecord, type Entity, recordFault } from '#domain/record/entity.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import type { VersionVector } from '#domain/record/vector.ts';
import { answered } from './nativeTransaction.ts';
import type { Database } from './schema.ts';
import type { ExistingRecords, Tables } from './work.ts';

export type Target = { readonly db: Database; readonly platformId: PlatformId };

/** Rows by table and id: `criteria/<id>`. */
export type Found = Map<string, AnyEntityRecord>;

/**
 * Reads every row of a platform inside a transaction. `existing` has only the valid ones; damaged rows stay where they
 * are. `signOfLife` is called after each table.
 */
export async function readEverything(
  { db, platformId }: Target,
  transaction: IDBTransaction,
  seen: VersionVector,
  signOfLife: () => void = () => undefined,
): Promise<{ readonly found: Found; readonly existing: ExistingRecords }> {
  const found: Found = new Map();
  const tables: Record<string, readonly AnyEntityRecord[]> = {};
  for (const [table, entity] of Object.entries<Entity>(db.registry)) {
    const rows: AnyEntityRecord[] = await answered(
      transaction.objectStore(table).getAll(db.rowRange(platformId)),
    );
    signOfLife();
    for (const row of rows) found.set(`${table}/${row.id}`, row);
    tables[table] = rows.filter((row) => recordFault(entity, row) === undefined);
  }
  return { found, existing: existingIn(tables, seen) };
}

/** These records as what exists. */
export function existingIn(tables: Tables, seen: VersionVector): ExistingRecords {
  const byKey: Found = new Map();
  for (const [table, rows] of Object.entries(tables)) {
    for (const row of rows) byKey.set(`${table}/${row.id}`, row);
  }
  return { record: (table, id) => byKey.get(`${table}/${id}`), seen, all: () => tables };
}
