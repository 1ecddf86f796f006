import type { Plan } from '#domain/change.ts';
import type { PlatformId } from '#domain/identity.ts';
import { type AnyRecord, type Stamp, type TableName, tableNames } from '#domain/record.ts';
import { entryToRow } from './journal.ts';
import { type Database, type Ledger, platformRange, type RowTable } from './schema.ts';
import { countAfter, isCreation, type Standing, settlePlan } from './settlePlan.ts';
import type { Committed } from './storage.ts';

/** What a commit needs besides the database: the stamp for a counter, and where to say "still alive". */
export type CommitContext = {
  readonly stampAt: (counter: number) => Stamp;
  readonly signOfLife: () => void;
};

export type Outcome = { readonly committed: Committed; readonly ledger: Ledger };

// Above this many, one read of the whole platform is quicker than so many single reads.
const manyReads = 500;
// Between two chunks the watchdog hears that the disk still answers.
const chunkSize = 1000;

const emptyLedger: Ledger = { key: 'ledger', counter: 0, live: new Map() };
const noCounts = { groups: 0, criteria: 0 };

export const readLedger = async (db: Database): Promise<Ledger> =>
  (await db.meta.get('ledger')) ?? emptyLedger;

const rowTable = (db: Database, table: TableName): RowTable => db.table(table);

/** What stands in the database for these changes. */
async function readStanding(db: Database, platformId: PlatformId, plan: Plan): Promise<Standing> {
  const found = new Map<string, AnyRecord>();
  for (const table of tableNames) {
    const ids = plan.changes.filter((change) => change.table === table).map(({ after }) => after.id);
    if (ids.length === 0) continue;
    const rows =
      ids.length > manyReads
        ? await platformRange(rowTable(db, table), platformId).toArray()
        : await rowTable(db, table).bulkGet(ids.map((id) => [platformId, id] as const));
    for (const row of rows) if (row !== undefined) found.set(`${table}/${row.id}`, row);
  }
  return (table, id) => found.get(`${table}/${id}`);
}

type WriteRows = (table: RowTable, rows: readonly AnyRecord[]) => PromiseLike<unknown>;
const addRows: WriteRows = (table, rows) => table.bulkAdd(rows);
const putRows: WriteRows = (table, rows) => table.bulkPut(rows);

async function writeStored(
  db: Database,
  { stored }: Committed,
  write: WriteRows,
  signOfLife: () => void,
): Promise<void> {
  for (const table of tableNames) {
    const rows = stored.filter((item) => item.table === table).map(({ record }) => record);
    for (let at = 0; at < rows.length; at += chunkSize) {
      const chunk = at === 0 && rows.length <= chunkSize ? rows : rows.slice(at, at + chunkSize);
      await write(rowTable(db, table), chunk);
      signOfLife();
    }
  }
}

const ledgerAfter = (ledger: Ledger, platformId: PlatformId, committed: Committed): Ledger => ({
  key: 'ledger',
  counter: committed.entry.counter,
  live: new Map(ledger.live).set(platformId, countAfter(ledger.live.get(platformId) ?? noCounts, committed)),
});

function tablesOf(plan: Plan): readonly string[] {
  const touched = new Set(plan.changes.map(({ table }) => table));
  return [...touched, 'journal', 'meta'];
}

type Mode = 'create' | 'compare';

async function writeIn(
  mode: Mode,
  db: Database,
  platformId: PlatformId,
  plan: Plan,
  { stampAt, signOfLife }: CommitContext,
): Promise<Outcome> {
  const before = await readLedger(db);
  const standing = mode === 'create' ? undefined : await readStanding(db, platformId, plan);
  const committed = settlePlan(plan, stampAt(before.counter + 1), standing);
  const ledger = ledgerAfter(before, platformId, committed);
  void db.meta.put(ledger);
  void db.journal.add(entryToRow(platformId, committed.entry));
  await writeStored(db, committed, mode === 'create' ? addRows : putRows, signOfLife);
  return { committed, ledger };
}

/**
 * One strict transaction. When it fails, what the transaction says of itself counts: on a full disk its requests only
 * say that they were aborted.
 */
async function strictly<T>(db: Database, tables: readonly string[], work: () => Promise<T>): Promise<T> {
  let native: IDBTransaction | undefined;
  try {
    return await db.transaction('rw', tables, (transaction) => {
      native = transaction.idbtrans;
      return work();
    });
  } catch (error) {
    throw native?.error ?? error;
  }
}

const isConstraintError = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'ConstraintError' ||
    ('failures' in error &&
      Array.isArray(error.failures) &&
      error.failures.some((failure) => isConstraintError(failure))));

/**
 * Writes a plan in one strict transaction and resolves when it is complete.
 * A plan of nothing but new records is added without looking; only if one of them turns out to stand already
 * is the whole plan done again, comparing. The first attempt then leaves nothing behind.
 */
export async function commitPlan(
  db: Database,
  platformId: PlatformId,
  plan: Plan,
  context: CommitContext,
): Promise<Outcome> {
  const inMode = (mode: Mode) =>
    strictly(db, tablesOf(plan), () => writeIn(mode, db, platformId, plan, context));
  if (!plan.changes.every(isCreation)) return inMode('compare');
  try {
    return await inMode('create');
  } catch (error) {
    if (isConstraintError(error)) return inMode('compare');
    throw error;
  }
}
