import type { Table, Transaction } from 'dexie';
import { vectorOf } from '#domain/record/dots.ts';
import type { AnyEntityRecord, RawTables, Registry } from '#domain/record/entity.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { dataVersion } from '#domain/record/registry.ts';
import { type OnStep, upgradeTables } from '#domain/record/upgrade.ts';
import { countAll } from './counts.ts';
import { type DeviceRow, emptyLedger, type Ledger, type LiveCounts, seenRowName } from './meta.ts';

type Row = RawTables[string][number];

/** The data version of the first database, which recorded none. */
const silentVersion = 2;

async function rowsByPlatform(
  transaction: Transaction,
  registry: Registry,
): Promise<ReadonlyMap<PlatformId, RawTables>> {
  const found = new Map<PlatformId, Record<string, Row[]>>();
  for (const table of Object.keys(registry)) {
    for (const row of (await transaction.table(table).toArray()) as Row[]) {
      const platformId = row['platformId'] as PlatformId;
      const tables = found.get(platformId) ?? {};
      found.set(platformId, tables);
      if (tables[table]?.push(row) === undefined) tables[table] = [row];
    }
  }
  return found;
}

/** Writes only the rows that a step changed: of ten thousand criteria, only those that were joined. */
async function putChanged(transaction: Transaction, before: RawTables, after: RawTables): Promise<void> {
  for (const [table, rows] of Object.entries(after)) {
    const former = new Set(before[table] ?? []);
    const changed = rows.filter((row) => !former.has(row));
    if (changed.length > 0) await transaction.table(table).bulkPut(changed);
  }
}

const hasStamp = (row: unknown): row is AnyEntityRecord => {
  const stamp: unknown = (row as { readonly stamp?: unknown } | null)?.stamp;
  return typeof stamp === 'object' && stamp !== null && 'counter' in stamp && 'device' in stamp;
};

/** Derives what a copy has seen from its rows, since the first database did not record it. */
async function learnSeen(meta: Table, platformId: PlatformId, tables: RawTables): Promise<void> {
  if ((await meta.get(seenRowName(platformId))) !== undefined) return;
  const vector = vectorOf(Object.values(tables).flat().filter(hasStamp));
  await meta.put({ key: seenRowName(platformId), vector });
}

/**
 * Upgrades an earlier database's rows to today's version, inside the browser's own upgrade transaction: either all of
 * it is stored or nothing changes. Runs only the steps since the database's version. The device keeps its name, and its
 * platforms keep what they have seen. Damaged rows are left unchanged; the reader sets them aside.
 */
export async function upgradeDatabase(
  transaction: Transaction,
  registry: Registry,
  newDeviceId: () => string,
  onStep?: OnStep,
): Promise<void> {
  const meta = transaction.table('meta');
  const device: Partial<DeviceRow> = (await meta.get('device')) ?? {};
  const { id = newDeviceId(), version = silentVersion } = device;
  const ledger: Ledger = (await meta.get('ledger')) ?? emptyLedger;
  const live = new Map<PlatformId, LiveCounts>(ledger.live);
  for (const [platformId, tables] of await rowsByPlatform(transaction, registry)) {
    const upgraded = upgradeTables(registry, tables, version, onStep);
    await putChanged(transaction, tables, upgraded);
    if (live.has(platformId)) live.set(platformId, countAll(upgraded));
    await learnSeen(meta, platformId, upgraded);
  }
  await meta.put({ ...ledger, live });
  await meta.put({ key: 'device', id, version: dataVersion } satisfies DeviceRow);
}
