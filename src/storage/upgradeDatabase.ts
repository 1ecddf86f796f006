import type { Table, Transaction } from 'dexie';
import { vectorOf } from '#domain/record/dots.ts';
import type { AnyEntityRecord, RawTables, Registry } from '#domain/record/entity.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { dataVersion } from '#domain/record/registry.ts';
import { type OnStep, upgradeTables } from '#domain/record/upgrade.ts';
import { type DeviceRow, emptyLedger, type Ledger, type LiveCounts, seenRowName } from './meta.ts';
import { countAll } from './outcome.ts';

type Row = RawTables[string][number];

/** Of the first database, which did not say. */
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

/** Only rows that a step changed are written: of ten thousand criteria, those that were joined. */
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

/** What a copy has seen, as far as its rows tell: the first database did not say. */
async function learnSeen(meta: Table, platformId: PlatformId, tables: RawTables): Promise<void> {
  if ((await meta.get(seenRowName(platformId))) !== undefined) return;
  const vector = vectorOf(Object.values(tables).flat().filter(hasStamp));
  await meta.put({ key: seenRowName(platformId), vector });
}

/**
 * An earlier database's rows as today's, in the browser's own upgrade: all of it stands afterwards, or nothing changed.
 * Only the steps since its version are run; the device keeps the name it has, and its platforms what they have seen.
 * Rows that are damaged stay as they are, for the reader to set aside.
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
