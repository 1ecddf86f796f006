import type { Plan } from '#domain/change.ts';
import type { PlatformId } from '#domain/identity.ts';
import { type Shelf, type Space, shelfName } from './effects.ts';

/**
 * The second place of words on their way to the database: each small plan stands on the shelf from before its
 * transaction begins until it is complete. What is still there at the next start was never said to be saved.
 */
export type Outbox = {
  /** Keeps exactly these plans. False when not all of them could be: then there is no second place for some words. */
  readonly keep: (plans: readonly Plan[]) => boolean;
  /** What earlier starts left, oldest first, and forgets it: the caller keeps it again at once. */
  readonly takeLeft: () => readonly Plan[];
};

/** Larger plans (imports) are not kept: their file is still there, and the shelf has no room for them. */
const keptChanges = 500;

export function createOutbox(shelf: Shelf, space: Space, platformId: PlatformId, tab: string): Outbox {
  const all = shelfName('outbox', space, platformId);
  const own = `${all}:${tab}`;
  return {
    keep: (plans) => {
      const small = plans.filter(({ changes }) => changes.length <= keptChanges);
      if (small.length > 0) return shelf.set(own, JSON.stringify(small)) && small.length === plans.length;
      shelf.remove(own);
      return plans.length === 0;
    },
    takeLeft: () => {
      const names = shelf.names().filter((name) => name.startsWith(all));
      const left = names.flatMap((name) => readPlans(shelf.get(name)));
      for (const name of names) shelf.remove(name);
      return left;
    },
  };
}

const isPlan = (value: unknown): value is Plan =>
  typeof value === 'object' &&
  value !== null &&
  'act' in value &&
  'changes' in value &&
  Array.isArray(value.changes);

function readPlans(text: string | undefined): readonly Plan[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isPlan) : [];
  } catch {
    return [];
  }
}
