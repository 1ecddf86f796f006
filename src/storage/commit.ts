import { containerIds, erasureTable } from '#domain/erasure/erased.ts';
import type { Plan } from '#domain/record/change.ts';
import { type AnyEntityRecord, type Entity, recordFault } from '#domain/record/entity.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { dataVersion } from '#domain/record/registry.ts';
import { deviceOf, type Stamp } from '#domain/record/stamp.ts';
import { readVector, type VersionVector } from '#domain/record/vector.ts';
import { countAfter, emptyCounts } from './counts.ts';
import { platformGone, unreadable } from './failure.ts';
import { forget } from './forget.ts';
import { entryToRow } from './journal.ts';
import { emptyLedger, type Ledger, seenRowName } from './meta.ts';
import { answered, inStrictTransaction } from './nativeTransaction.ts';
import { counterFor, isCreation, type Outcome, outcomeOf } from './outcome.ts';
import { type Found, readEverything, type Target } from './readEverything.ts';
import type { Database } from './schema.ts';
import type { Committed } from './storage.ts';
import type { ExistingRecords } from './work.ts';

/** What a commit needs besides the database: the stamp for a counter, and a callback that says "still alive". */
export type CommitContext = {
  readonly stampAt: (counter: number) => Stamp;
  /** Makes a new name for this device, used when a file shows that the device was copied. */
  readonly newDeviceId: () => string;
  readonly signOfLife: () => void;
};

export type Written = { readonly committed: Committed; readonly ledger: Ledger };

// Above this many ids, reading the whole platform once is faster than reading each row.
const manyReads = 500;
// Between two chunks the watchdog learns that the disk still answers, and the page can handle events.
const chunkSize = 1000;

type Item = { readonly table: string; readonly id: string };

const itemsOf = ({ changes, incoming }: Plan): readonly Item[] => [
  ...changes.map(({ table, after }) => ({ table, id: after.id })),
  ...(incoming?.stored ?? []).map(({ table, record }) => ({ table, id: record.id })),
];

/** Used to refuse words whose platform is not stored: nobody would find them. */
const bringsPlatform = (plan: Plan): boolean => itemsOf(plan).some(({ table }) => table === 'platforms');

function readRows(
  { db, platformId }: Target,
  store: IDBObjectStore,
  ids: readonly string[],
): Promise<readonly (AnyEntityRecord | undefined)[]> {
  if (ids.length > manyReads) return answered(store.getAll(db.rowRange(platformId)));
  return Promise.all(ids.map((id) => answered(store.get([platformId, id]))));
}

export const readSeen = async ({ platformId }: Target, meta: IDBObjectStore): Promise<VersionVector> =>
  readVector((await answered(meta.get(seenRowName(platformId))))?.vector);

/** Moves damaged rows to a key of their own: they cannot be merged with, and a rescue file still contains them. */
function setDamagedAside({ db, platformId }: Target, transaction: IDBTransaction, found: Found): void {
  for (const [key, row] of found) {
    const entity = db.registry[key.slice(0, key.indexOf('/'))];
    if (entity === undefined || recordFault(entity, row) === undefined) continue;
    transaction.objectStore('meta').put({ key: `aside:${platformId}/${key}`, row });
    found.delete(key);
  }
}

/** The erasures that would concern a plan: those of its records and of the records that contain them. */
const erasuresFor = ({ registry }: Database, { changes }: Plan): readonly Item[] => {
  const ids = changes.flatMap(({ table, after }) => [after.id, ...containerIds(registry, table, after)]);
  return [...new Set<string>(ids)].map((id) => ({ table: erasureTable, id }));
};

/** Reads the records already in the database that a plan depends on. */
async function readExisting(
  target: Target,
  transaction: IDBTransaction,
  items: readonly Item[],
  seen: VersionVector,
): Promise<ExistingRecords> {
  const found: Found = new Map();
  for (const table of new Set(items.map((item) => item.table))) {
    const ids = items.filter((item) => item.table === table).map(({ id }) => id);
    const rows = await readRows(target, transaction.objectStore(table), ids);
    for (const row of rows) if (row !== undefined) found.set(`${table}/${row.id}`, row);
  }
  setDamagedAside(target, transaction, found);
  return { record: (table, id) => found.get(`${table}/${id}`), seen };
}

/** Reads everything for a merge, because the other copy may know that something was erased. */
async function readForMerge(
  target: Target,
  transaction: IDBTransaction,
  plan: Plan,
  seen: VersionVector,
): Promise<ExistingRecords> {
  const { found, existing } = await readEverything(target, transaction, seen);
  const own = itemsOf(plan).flatMap(({ table, id }) => {
    const row = found.get(`${table}/${id}`);
    return row === undefined ? [] : [[`${table}/${id}`, row] as const];
  });
  setDamagedAside(target, transaction, new Map(own));
  return existing;
}

/** `add` fails if the row already exists, and the whole transaction fails with it. */
type Verb = 'add' | 'put';

async function writeRows(
  store: IDBObjectStore,
  rows: readonly unknown[],
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

/** Writes these records. The watchdog learns at each chunk that the disk still answers. */
export async function writeStored(
  transaction: IDBTransaction,
  { stored }: Pick<Committed, 'stored'>,
  verb: Verb,
  signOfLife: () => void,
): Promise<void> {
  const rows = new Map<string, unknown[]>();
  for (const { table, record } of stored) {
    if (rows.get(table)?.push(record) === undefined) rows.set(table, [record]);
  }
  for (const [table, records] of rows) {
    await writeRows(transaction.objectStore(table), records, verb, signOfLife);
  }
}

const ledgerAfter = (ledger: Ledger, platformId: PlatformId, committed: Outcome): Ledger => ({
  key: 'ledger',
  counter: committed.entry.counter,
  live: new Map(ledger.live).set(
    platformId,
    countAfter(ledger.live.get(platformId) ?? emptyCounts, committed),
  ),
});

type Attempt = { readonly plan: Plan; readonly verb: Verb; readonly context: CommitContext };

async function outcomeIn(
  target: Target,
  transaction: IDBTransaction,
  { plan, verb, context }: Attempt,
  before: Ledger,
  seen: VersionVector,
): Promise<Outcome> {
  const erasures = erasuresFor(target.db, plan);
  // What an attempt to add does not read, it does not expect to be there.
  const items = verb === 'add' ? erasures : [...itemsOf(plan), ...erasures];
  const existing =
    plan.incoming === undefined
      ? await readExisting(target, transaction, items, seen)
      : await readForMerge(target, transaction, plan, seen);
  const stamp = context.stampAt(counterFor(plan, before.counter));
  return outcomeOf(target.db.registry, plan, stamp, existing);
}

/**
 * Renames this device if the file holds writes of this device that its database never made: then the whole browser
 * profile was copied, and the copy went on writing. Nothing was mixed up, since each opening writes under its own name,
 * but from now on the two devices have different names.
 */
async function nameAnewIfCopied(
  meta: IDBObjectStore,
  { plan, context }: Attempt,
  seen: VersionVector,
): Promise<void> {
  if (plan.incoming === undefined) return;
  const own: unknown = (await answered(meta.get('device')))?.id;
  const isCopied = Object.keys(plan.incoming.seen).some(
    (writer) => deviceOf({ device: writer }) === own && !Object.hasOwn(seen, writer),
  );
  if (isCopied) meta.put({ key: 'device', id: context.newDeviceId(), version: dataVersion });
}

/** Refuses to write a record that could not be read again. */
function refuseUnreadable({ registry }: Database, { stored, refusedField }: Outcome): void {
  if (refusedField !== undefined) throw unreadable(refusedField);
  for (const { table, record } of stored) {
    const field = recordFault(registry[table] as Entity, record);
    if (field !== undefined) throw unreadable(`${table}.${field}`);
  }
}

async function writeIn(target: Target, transaction: IDBTransaction, attempt: Attempt): Promise<Written> {
  const { platformId } = target;
  const meta = transaction.objectStore('meta');
  const before: Ledger = (await answered(meta.get('ledger'))) ?? emptyLedger;
  if (!before.live.has(platformId) && !bringsPlatform(attempt.plan)) throw platformGone();
  const former = await readSeen(target, meta);
  const committed = await outcomeIn(target, transaction, attempt, before, former);
  refuseUnreadable(target.db, committed);
  const ledger = ledgerAfter(before, platformId, committed);
  meta.put(ledger);
  meta.put({ key: seenRowName(platformId), vector: committed.seen });
  await nameAnewIfCopied(meta, attempt, former);
  transaction.objectStore('journal').add(entryToRow(platformId, committed.entry));
  await forget(target, transaction, committed, attempt.context.signOfLife);
  await writeStored(transaction, committed, attempt.verb, attempt.context.signOfLife);
  const { entry, stored, seen } = committed;
  return { committed: { entry, stored, seen }, ledger };
}

function tablesOf({ registry }: Database, plan: Plan): readonly string[] {
  const own = itemsOf(plan).map(({ table }) => table);
  const tables = plan.incoming === undefined ? [...own, erasureTable] : Object.keys(registry);
  return [...new Set([...tables, 'journal', 'meta'])];
}

const existsAlready = (error: unknown): boolean => error instanceof Error && error.name === 'ConstraintError';

/**
 * Writes a plan in one strict transaction and resolves when it is complete. A plan of only new records is added without
 * reading first. If one of them already exists, that attempt is rolled back and the plan is written again, this time by
 * comparing with the stored records.
 */
export async function commitPlan(
  db: Database,
  platformId: PlatformId,
  plan: Plan,
  context: CommitContext,
): Promise<Written> {
  const tables = tablesOf(db, plan);
  const write = (verb: Verb) =>
    inStrictTransaction(db.backendDB(), tables, (transaction) =>
      writeIn({ db, platformId }, transaction, { plan, verb, context }),
    );
  if (plan.incoming !== undefined || !plan.changes.every(isCreation)) return write('put');
  try {
    return await write('add');
  } catch (error) {
    if (existsAlready(error)) return write('put');
    throw error;
  }
}
