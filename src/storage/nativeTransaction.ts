/** A request's answer. Awaiting it keeps its transaction alive; awaiting anything else may end it. */
export const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It had aborted by itself: that is why the work failed.
  }
}

/** Not waiting for the transaction to find out by itself that nothing more comes. */
function finish(transaction: IDBTransaction): void {
  try {
    transaction.commit?.();
  } catch {
    // It aborted meanwhile: `onabort` tells why.
  }
}

/**
 * One strict transaction on the connection Dexie holds: resolves with the outcome of the work when the disk says it is
 * complete, rejects when nothing of it stands. Not through Dexie's tables, which more than double the time from Enter to
 * saved (zones, bookkeeping for live queries nobody makes). When it fails, what the transaction says of itself counts:
 * on a full disk its requests only say that they were aborted.
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
