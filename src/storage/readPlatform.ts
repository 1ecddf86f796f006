import type { Table } from 'dexie';
import type { Platform } from '#domain/platform/platform.ts';
import { type AnyEntityRecord, type Entity, recordFault } from '#domain/record/entity.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import type { PlatformRecords } from '#domain/record/records.ts';
import { emptyVector, readVector, type VersionVector } from '#domain/record/vector.ts';
import { blankRow } from './blank.ts';
import { emptyCounts, shownCounts } from './counts.ts';
import { dayOfErasing, emptyLedger, goneRowName, type Ledger, type SeenRow, seenRowName } from './meta.ts';
import { type Database, platformRange } from './schema.ts';
import type { Held } from './sentinelNotes.ts';
import type { DamagedRow, Summary } from './storage.ts';

export type ReadPlatform = {
  readonly records: PlatformRecords;
  readonly damaged: readonly DamagedRow[];
  /** What this copy of the platform has seen. */
  readonly seen: VersionVector;
  /** The counter of the latest commit to any platform. */
  readonly counter: number;
  /** The day on which the platform was last erased here, `YYYY-MM-DD`. */
  readonly erasedOn?: string;
};

const readLedger = async (db: Database): Promise<Ledger> =>
  ((await db.meta.get('ledger')) as Ledger | undefined) ?? emptyLedger;

export type ReadRows = { readonly records: AnyEntityRecord[]; readonly damaged: unknown[] };

/** Reads stored rows as records of one kind and sets aside, unchanged, those that are not valid. Never throws. */
export function readRows(entity: Entity, rows: readonly unknown[]): ReadRows {
  const records: AnyEntityRecord[] = [];
  const damaged: unknown[] = [];
  for (const row of rows) {
    if (recordFault(entity, row) === undefined) records.push(row as AnyEntityRecord);
    else damaged.push(row);
  }
  return { records, damaged };
}

/** Everything of one platform, read in one transaction. */
export async function readPlatform(db: Database, platformId: PlatformId): Promise<ReadPlatform> {
  const { registry } = db;
  const tables = Object.keys(registry);
  const [ledger, seen, gone, ...rows] = await db.transaction('r', [...tables, 'meta'], () =>
    Promise.all([
      readLedger(db),
      db.meta.get(seenRowName(platformId)),
      db.meta.get(goneRowName(platformId)),
      ...tables.map((table) => platformRange(db.table(table), platformId).toArray() as Promise<unknown[]>),
    ] as const),
  );
  const records: Record<string, AnyEntityRecord[]> = {};
  const damaged: DamagedRow[] = [];
  for (const [at, table] of tables.entries()) {
    const read = readRows(registry[table] as Entity, rows[at] ?? []);
    records[table] = read.records;
    for (const row of read.damaged) damaged.push({ table, row });
  }
  const vector = readVector((seen as Partial<SeenRow> | undefined)?.vector);
  const erasedOn = dayOfErasing(gone);
  return {
    records: records as unknown as PlatformRecords,
    damaged,
    seen: vector,
    counter: ledger.counter,
    ...(erasedOn === undefined ? {} : { erasedOn }),
  };
}

export type ReadSummaries = {
  readonly summaries: readonly Summary[];
  readonly ledger: Ledger;
  /** True when there is no platform at all, not even a removed or a damaged one. */
  readonly isEmpty: boolean;
  readonly device: string;
  /** What each platform has seen. */
  readonly seen: ReadonlyMap<PlatformId, VersionVector>;
};

const seenIn = (rows: readonly unknown[]): ReadSummaries['seen'] =>
  new Map(
    (rows as readonly SeenRow[]).map(({ key, vector }) => [
      key.slice(key.indexOf(':') + 1) as PlatformId,
      readVector(vector),
    ]),
  );

/** Every platform with its live counts. Takes a few small reads, however many criteria there are. */
export async function readSummaries(db: Database): Promise<ReadSummaries> {
  const [rows, ledger, named, seen] = await db.transaction('r', ['platforms', 'meta'], () =>
    Promise.all([
      db.table('platforms').toArray(),
      readLedger(db),
      db.meta.get('device'),
      db.meta.where('key').startsWith('seen:').toArray(),
    ]),
  );
  const read = readRows(db.registry['platforms'] as Entity, rows).records as unknown as readonly Platform[];
  const summaries = read.map((platform) => ({
    platform,
    ...shownCounts(ledger.live.get(platform.id) ?? emptyCounts),
  }));
  const { id } = (named ?? {}) as { readonly id?: unknown };
  const device = typeof id === 'string' ? id : '';
  return { summaries, ledger, isEmpty: rows.length === 0, device, seen: seenIn(seen) };
}

/** The platforms as the sentinel compares them. */
export const heldIn = ({ summaries, seen }: Pick<ReadSummaries, 'summaries' | 'seen'>): readonly Held[] =>
  summaries.map(({ platform: { id }, groups, criteria }) => ({
    platformId: id,
    counts: { groups, criteria },
    seen: seen.get(id) ?? emptyVector,
  }));
/** Overwrites rows and deletes them. */
async function wipe(table: Table<object, unknown>, platformId: PlatformId): Promise<void> {
  const rows = await platformRange(table, platformId).toArray();
  await table.bulkPut(rows.map(blankRow));
  await platformRange(table, platformId).delete();
}

/** Erases every row of a platform, its journal and its counts, in one transaction, and remembers the day. */
export function erasePlatform(
  db: Database,
  platformId: PlatformId,
  day: string,
  signOfLife: () => void,
): Promise<Ledger> {
  const tables = Object.keys(db.registry);
  return db.transaction('rw', [...tables, 'journal', 'meta'], async () => {
    const before = await readLedger(db);
    const live = new Map(before.live);
    live.delete(platformId);
    const ledger = { ...before, live };
    await db.meta.put(ledger);
    await db.meta.delete(seenRowName(platformId));
    await db.meta.put({ key: goneRowName(platformId), day });
    await db.meta.where('key').startsWith(`aside:${platformId}/`).delete();
    for (const table of [...tables, 'journal']) {
      await wipe(db.table(table), platformId);
      signOfLife();
    }
    return ledger;
  });
}
