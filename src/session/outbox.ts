import type { Change, Plan } from '#domain/change.ts';
import type { PlatformId } from '#domain/identity.ts';
import type { PlatformIndex } from '#domain/platformIndex.ts';
import { contentOf } from '#domain/record.ts';
import { sameContent } from '#domain/sameContent.ts';
import { type Shelf, type Space, shelfName } from './effects.ts';

/**
 * The second place of words on their way to the database: each small plan stands on the shelf from before its
 * transaction begins until it is complete. What is still there at the next start was never said to be saved.
 */
export type Outbox = {
  readonly keep: (plans: readonly Plan[]) => void;
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
      if (small.length === 0) shelf.remove(own);
      else shelf.set(own, JSON.stringify(small));
    },
    takeLeft: () => {
      const names = shelf.names().filter((name) => name.startsWith(all));
      const left = names.flatMap((name) => readPlans(shelf.get(name)));
      for (const name of names) shelf.remove(name);
      return left;
    },
  };
}

function readPlans(text: string | undefined): readonly Plan[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? (value as Plan[]) : [];
  } catch {
    return [];
  }
}

/** What of a left plan was really not stored: the crash may have come after the transaction and before the shelf was cleared. */
export function notYetStored(index: PlatformIndex, plan: Plan): Plan | undefined {
  const changes = plan.changes.filter((change) => isMissing(index, change));
  return changes.length === 0 ? undefined : { ...plan, changes };
}

function isMissing(index: PlatformIndex, { table, kind, before, after }: Change): boolean {
  const stored = index.record(table, after.id);
  if (stored === undefined) return true;
  if (before === undefined) return false;
  const applied =
    sameContent(contentOf(stored), after) && (stored.deleted !== undefined) === (kind === 'remove');
  return !applied;
}
