import type { CriterionId } from '#domain/record/identity.ts';

/** Some criteria, in the order they were picked: the ones chosen for the next act, or the ones being dragged. */
export interface Selection {
  /** The same list until it changes. */
  all(): readonly CriterionId[];
  has(id: CriterionId): boolean;
  toggle(id: CriterionId): void;
  set(ids: readonly CriterionId[]): void;
  /** For a screen: tells of each change, and gives back how to stop telling. */
  subscribe(listener: () => void): () => void;
}

/** Kept outside React's state: of 500 notes, only those that come or go are rendered again. */
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
