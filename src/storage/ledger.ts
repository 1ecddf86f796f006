import { vectorOf } from '#domain/record/dots.ts';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { highestOf } from '#domain/record/vector.ts';
import { countAll } from './counts.ts';
import type { Ledger, LiveCounts } from './meta.ts';
import { readRows } from './readPlatform.ts';
import type { Database } from './schema.ts';

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

function isCounts(value: unknown): value is LiveCounts {
  const { groups, living, criteria } = (value ?? {}) as { readonly [K in keyof LiveCounts]?: unknown };
  if (!(groups instanceof Map) || !(living instanceof Map)) return false;
  const areGroups = [...groups.values()].every((isLiveGroup) => typeof isLiveGroup === 'boolean');
  return areGroups && [...living.values()].every(isCount) && isCount(criteria);
}

/** Whether a row is a usable ledger. */
export function isLedger(value: unknown): value is Ledger {
  const { counter, live } = (value ?? {}) as { readonly [K in keyof Ledger]?: unknown };
  return isCount(counter) && live instanceof Map && [...live.values()].every(isCounts);
}

type Found = { readonly tables: Map<PlatformId, Record<string, AnyEntityRecord[]>>; counter: number };

async function gather(db: Database): Promise<Found> {
  const found: Found = { tables: new Map(), counter: 0 };
  for (const [table, entity] of Object.entries(db.registry)) {
    const { records } = readRows(entity, await db.table(table).toArray());
    found.counter = Math.max(found.counter, highestOf(vectorOf(records)));
    for (const record of records) {
      const platformId = record.platformId as PlatformId;
      const tables = found.tables.get(platformId) ?? {};
      found.tables.set(platformId, tables);
      if (tables[table]?.push(record) === undefined) tables[table] = [record];
    }
  }
  return found;
}

/**
 * Rebuilds the ledger from the rows when the stored one is unusable: the greatest counter anybody used, and the counts
 * of the records that exist.
 */
export async function repairLedger(db: Database): Promise<Ledger> {
  const stores = [...Object.keys(db.registry), 'journal', 'meta'];
  return db.transaction('rw', stores, async () => {
    const existing: unknown = await db.meta.get('ledger');
    if (isLedger(existing)) return existing;
    const { tables, counter } = await gather(db);
    const keys = (await db.journal.toCollection().primaryKeys()) as readonly (readonly [string, number])[];
    const journal = keys.reduce((highest, [, at]) => (isCount(at) ? Math.max(highest, at) : highest), 0);
    const live = new Map([...tables].map(([platformId, rows]) => [platformId, countAll(rows)]));
    const ledger: Ledger = { key: 'ledger', counter: Math.max(counter, journal), live };
    await db.meta.put(ledger);
    return ledger;
  });
}
