import type { Plan } from '#domain/change.ts';
import type { PlatformId } from '#domain/identity.ts';
import { type AnyRecord, type Stamp, type TableName, tableNames } from '#domain/record.ts';
import { platformGone } from './failure.ts';
import { entryToRow } from './journal.ts';
import { answered, inStrictTransaction } from './nativeTransaction.ts';
import { type Database, emptyLedger, type Ledger } from './schema.ts';
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
// Between two chunks the watchdog hears that the disk still answers, and the page gets a word in.
const chunkSize = 1000;

type Target = { readonly db: Database; readonly platformId: PlatformId };

/** Words without their platform would be stored where nobody finds them. */
const createsPlatform = (plan: Plan): boolean => plan.changes.some(({ table }) => table === 'platforms');

const noCounts = { groups: 0, criteria: 0 };

function readRows(
  { db, platformId }: Target,
  store: IDBObjectStore,
  ids: readonly string[],
): Promise<readonly (AnyRecord | undefined)[]> {
  if (ids.length > manyReads) return answered(store.getAll(db.rowRange(platformId)));
  return Promise.all(ids.map((id) => answered(store.get([platformId, id]))));
}

/** What stands in the database for these changes. */
async function readStanding(target: Target, transaction: IDBTransaction, plan: Plan): Promise<Standing> {
  const found = new Map<string, AnyRecord>();
  for (const table of tableNames) {
    const ids = plan.changes.filter((change) => change.table === table).map(({ after }) => after.id);
    if (ids.length === 0) continue;
    const rows = await readRows(target, transaction.objectStore(table), ids);
    for (const row of rows) if (row !== undefined) found.set(`${table}/${row.id}`, row);
  }
  return (table, id) => found.get(`${table}/${id}`);
}

/** `add` fails on a row that stands already, and the whole transaction with it. */
type Verb = 'add' | 'put';

async function writeRows(
  store: IDBObjectStore,
  rows: readonly AnyRecord[],
  verb: Verb,
  signOfLife: () => void,
): Promise<void> {
  let waiting = 0;
  for (const row of rows) {
    const request = store[verb](row);
    waiting += 1;
    if (waiting < chunkSize) continue;
    await answered(request);
    signOfLife();
    waiting = 0;
  }
}

async function writeStored(
  transaction: IDBTransaction,
  { stored }: Committed,
  verb: Verb,
  signOfLife: () => void,
): Promise<void> {
  const rows = new Map<TableName, AnyRecord[]>();
  for (const { table, record } of stored) {
    if (rows.get(table)?.push(record) === undefined) rows.set(table, [record]);
  }
  for (const [table, records] of rows) {
    await writeRows(transaction.objectStore(table), records, verb, signOfLife);
  }
}

const ledgerAfter = (ledger: Ledger, platformId: PlatformId, committed: Committed): Ledger => ({
  key: 'ledger',
  counter: committed.entry.counter,
  live: new Map(ledger.live).set(platformId, countAfter(ledger.live.get(platformId) ?? noCounts, committed)),
});

async function writeIn(
  target: Target,
  transaction: IDBTransaction,
  verb: Verb,
  plan: Plan,
  { stampAt, signOfLife }: CommitContext,
): Promise<Outcome> {
  const { platformId } = target;
  const meta = transaction.objectStore('meta');
  const before: Ledger = (await answered(meta.get('ledger'))) ?? emptyLedger;
  if (!before.live.has(platformId) && !createsPlatform(plan)) throw platformGone();
  const standing = verb === 'add' ? undefined : await readStanding(target, transaction, plan);
  const committed = settlePlan(plan, stampAt(before.counter + 1), standing);
  const ledger = ledgerAfter(before, platformId, committed);
  meta.put(ledger);
  transaction.objectStore('journal').add(entryToRow(platformId, committed.entry));
  await writeStored(transaction, committed, verb, signOfLife);
  return { committed, ledger };
}

const tablesOf = (plan: Plan): readonly string[] => [
  ...new Set([...plan.changes.map(({ table }) => table), 'journal', 'meta']),
];

const standsAlready = (error: unknown): boolean => error instanceof Error && error.name === 'ConstraintError';

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
  const tables = tablesOf(plan);
  const write = (verb: Verb) =>
    inStrictTransaction(db.backendDB(), tables, (transaction) =>
      writeIn({ db, platformId }, transaction, verb, plan, context),
    );
  if (!plan.changes.every(isCreation)) return write('put');
  try {
    return await write('add');
  } catch (error) {
    if (standsAlready(error)) return write('put');
    throw error;
  }
}
