import type { Erasing } from '#domain/erasure/erase.ts';
import type { CommitContext } from './commit.ts';
import { readSeen, writeStored } from './commit.ts';
import { countWithout } from './counts.ts';
import { platformGone } from './failure.ts';
import { forget } from './forget.ts';
import { emptyLedger, type Ledger, seenRowName } from './meta.ts';
import { answered, inStrictTransaction } from './nativeTransaction.ts';
import { erasureOutcomeOf } from './outcome.ts';
import { readEverything, type Target } from './readEverything.ts';
import type { Database } from './schema.ts';
import type { Erased } from './storage.ts';

export type WrittenErasures = { readonly erased: Erased; readonly ledger: Ledger };

async function eraseIn(
  target: Target,
  transaction: IDBTransaction,
  erasing: Erasing,
  { stampAt, signOfLife }: CommitContext,
): Promise<WrittenErasures> {
  const { platformId } = target;
  const meta = transaction.objectStore('meta');
  const before: Ledger = (await answered(meta.get('ledger'))) ?? emptyLedger;
  const counts = before.live.get(platformId);
  if (counts === undefined) throw platformGone();
  const former = await readSeen(target, meta);
  const { existing } = await readEverything(target, transaction, former, signOfLife);
  const outcome = erasureOutcomeOf(target.db.registry, erasing, stampAt(before.counter + 1), existing);
  const { stored, counter, seen, gone } = outcome;
  const live = new Map(before.live).set(platformId, countWithout(counts, gone));
  const ledger: Ledger = { key: 'ledger', counter, live };
  meta.put(ledger);
  meta.put({ key: seenRowName(platformId), vector: seen });
  await writeStored(transaction, outcome, 'put', signOfLife);
  await forget(target, transaction, outcome, signOfLife);
  return { erased: { stored, counter, seen }, ledger };
}

/** Erases records in one strict transaction and resolves when it is complete. */
export function eraseInDatabase(
  db: Database,
  erasing: Erasing,
  context: CommitContext,
): Promise<WrittenErasures> {
  const tables = [...Object.keys(db.registry), 'journal', 'meta'];
  return inStrictTransaction(db.backendDB(), tables, (transaction) =>
    eraseIn({ db, platformId: erasing.platformId }, transaction, erasing, context),
  );
}
