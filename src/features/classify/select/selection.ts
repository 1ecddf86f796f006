import type { CriterionId } from '#domain/record/identity.ts';

/**
 * A list of criteria, in the order in which they were picked: those selected for the next act, or those being dragged.
 */
export interface Selection {
  /** The array keeps its identity until the selection changes. */
  all(): readonly CriterionId[];
  has(id: CriterionId): boolean;
  toggle(id: CriterionId): void;
  set(ids: readonly CriterionId[]): void;
  /** Calls the listener at each change; returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void;
}

/** Kept outside React's state: of 500 notes, only those that are added or removed re-render. */
export function createSelection(): Selection {
  let ids: readonly CriterionId[] = [];
  let known: ReadonlySet<CriterionId> = new Set();
  const listeners = new Set<() => void>();
  const set = (next: readonly CriterionId[]) => {
    if (next.length === 0 && ids.length === 0) return;
    ids = next;
    known = new Set(next);
    for (const listener of listeners) listener();
  };
  return {
    all: () => ids,
    has: (id) => known.has(id),
    toggle: (id) => set(known.has(id) ? ids.filter((other) => other !== id) : [...ids, id]),
    set,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
