import type { PlatformId } from '#domain/identity.ts';
import {
  emptyRecords,
  type PlatformRecords,
  type RecordByTable,
  type TableName,
  tableNames,
} from '#domain/record.ts';
import { readRows } from './rows.ts';
import { type Database, emptyLedger, type Ledger, platformRange, stores } from './schema.ts';
import type { DamagedRow, Summary } from './storage.ts';

export type ReadPlatform = { readonly records: PlatformRecords; readonly damaged: readonly DamagedRow[] };

const readLedger = async (db: Database): Promise<Ledger> => (await db.meta.get('ledger')) ?? emptyLedger;

type TakenIn = { readonly records: ReturnType<typeof emptyRecords>; readonly damaged: DamagedRow[] };

function takeIn<T extends TableName>(into: TakenIn, table: T, rows: readonly unknown[]): void {
  const read = readRows(table, rows);
  (into.records as Record<T, RecordByTable[T][]>)[table] = read.records;
  for (const row of read.damaged) into.damaged.push({ table, row });
}

/** Everything of one platform as it stood at one moment. */
export async function readPlatform(db: Database, platformId: PlatformId): Promise<ReadPlatform> {
  const rows = await db.transaction('r', [...tableNames], () =>
    Promise.all(tableNames.map((table) => platformRange(db.table(table), platformId).toArray())),
  );
  const taken: TakenIn = { records: emptyRecords(), damaged: [] };
  tableNames.forEach((table, at) => {
    takeIn(taken, table, rows[at] ?? []);
  });
  return taken;
}

export type ReadSummaries = {
  readonly summaries: readonly Summary[];
  readonly ledger: Ledger;
  /** No platform at all, not even a removed or a damaged one. */
  readonly isEmpty: boolean;
};

/** Every platform with its live counts: two small reads, however many criteria there are. */
export async function readSummaries(db: Database): Promise<ReadSummaries> {
  const [rows, ledger] = await db.transaction('r', ['platforms', 'meta'], () =>
    Promise.all([db.table('platforms').toArray(), readLedger(db)]),
  );
  const summaries = readRows('platforms', rows).records.map((platform) => {
    const { groups, criteria } = ledger.live.get(platform.id) ?? { groups: 0, criteria: 0 };
    return { platform, groups, criteria };
  });
  return { summaries, ledger, isEmpty: rows.length === 0 };
}

/** Erases every row of a platform, its journal and its counts, in one transaction. */
export function erasePlatform(db: Database, platformId: PlatformId): Promise<Ledger> {
  return db.transaction('rw', Object.keys(stores), async () => {
    const before = await readLedger(db);
    const live = new Map(before.live);
    live.delete(platformId);
    const ledger = { ...before, live };
    await db.meta.put(ledger);
    await platformRange(db.journal, platformId).delete();
    for (const table of tableNames) await platformRange(db.table(table), platformId).delete();
    return ledger;
  });
}
