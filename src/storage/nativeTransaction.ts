/** A request's answer. Awaiting it keeps its transaction alive; awaiting anything else may end the transaction. */
export const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // The transaction had already aborted: that is why the work failed.
  }
}

/** Commits now instead of waiting until the transaction notices that no more requests come. */
function finish(transaction: IDBTransaction): void {
  try {
    transaction.commit?.();
  } catch {
    // It aborted in the meantime; `onabort` reports why.
  }
}

/**
 * Runs work in one strict transaction on Dexie's connection. Resolves with the work's result when the disk reports that
 * the transaction is complete; rejects when nothing of it was stored. It bypasses Dexie's tables, which more than
 * double the time from Enter to saved (zones, bookkeeping for live queries that nobody uses). On failure the
 * transaction's own error is reported: on a full disk its requests only say that they were aborted.
 */
export function inStrictTransaction<T>(
  connection: IDBDatabase,
  tables: readonly string[],
  work: (transaction: IDBTransaction) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = connection.transaction(tables, 'readwrite', { durability: 'strict' });
    let outcome: { readonly value: T } | undefined;
    let failure: unknown;
    transaction.oncomplete = () => (outcome ? resolve(outcome.value) : reject(failure));
    transaction.onabort = () => reject(transaction.error ?? failure);
    work(transaction).then(
      (value) => {
        outcome = { value };
        finish(transaction);
      },
      (error: unknown) => {
        failure = error;
        abort(transaction);
      },
    );
  });
}
