import { erasureTable } from '#domain/erasure/erased.ts';
import type { Erasure } from '#domain/erasure/erasure.ts';
import type { Stored } from '#domain/record/records.ts';
import { blankRow } from './blank.ts';
import type { Gone } from './erasing.ts';
import { rowWithout } from './journal.ts';
import { answered } from './nativeTransaction.ts';
import type { Target } from './readEverything.ts';

type Forgotten = { readonly stored: readonly Stored[]; readonly gone: readonly Gone[] };

const erasuresIn = (stored: readonly Stored[]): readonly Erasure[] =>
  stored.flatMap((item) => (item.table === erasureTable ? [item.record] : []));

const chunkSize = 1000;

/** Waits for one request in a thousand, so that the watchdog learns that the disk still answers. */
function createWaits(signOfLife: () => void): (request: IDBRequest) => Promise<void> | undefined {
  let count = 0;
  return (request) => {
    count += 1;
    return count % chunkSize === 0 ? answered(request).then(signOfLife) : undefined;
  };
}

async function scrubJournal(
  { db, platformId }: Target,
  journal: IDBObjectStore,
  isErased: (id: string) => boolean,
): Promise<void> {
  const [rows, keys] = await Promise.all([
    answered<unknown[]>(journal.getAll(db.rowRange(platformId))),
    answered(journal.getAllKeys(db.rowRange(platformId))),
  ]);
  for (const [at, row] of rows.entries()) {
    const left = rowWithout(row as never, isErased);
    if (left === row) continue;
    if (left !== undefined) journal.put(left);
    else {
      journal.put(blankRow(row as object));
      journal.delete(keys[at] as IDBValidKey);
    }
  }
}

/**
 * Deletes what is erased, in the transaction that writes the erasures: the rows, damaged ones too and those that were
 * set aside, and what the journal says of them.
 */
export async function forget(
  target: Target,
  transaction: IDBTransaction,
  { stored, gone }: Forgotten,
  signOfLife: () => void,
): Promise<void> {
  const { db, platformId } = target;
  const waits = createWaits(signOfLife);
  for (const { table, record } of gone) await waits(transaction.objectStore(table).put(blankRow(record)));
  const items = [
    ...erasuresIn(stored).map(({ table, id }) => ({ table, id: id as string })),
    ...gone.map(({ table, record }) => ({ table, id: record.id })),
  ];
  if (items.length === 0) return;
  for (const { table, id } of items) {
    if (!Object.hasOwn(db.registry, table) || table === 'platforms' || table === erasureTable) continue;
    await waits(transaction.objectStore(table).delete([platformId, id]));
    transaction.objectStore('meta').delete(`aside:${platformId}/${table}/${id}`);
  }
  const erased = new Set(items.map(({ id }) => id));
  await scrubJournal(target, transaction.objectStore('journal'), (id) => erased.has(id));
}
