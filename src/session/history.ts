import type { JournalEntry } from '#storage/storage.ts';

/** The acts that can be undone, oldest first, and those that were undone and can be redone, the next one last. */
export type History = { readonly past: readonly JournalEntry[]; readonly future: readonly JournalEntry[] };

const isOfPlatform = ({ table }: JournalEntry['replaced'][number]): boolean => table === 'platforms';

/**
 * What can still be redone after an ordinary act: nothing, unless the act restores the platform. Then only the undo
 * that withdrew the platform is done with; whatever was undone before it can be redone, so that nothing is lost by
 * undoing down to an empty platform.
 */
export function futureAfter(
  future: readonly JournalEntry[],
  { type }: JournalEntry['act'],
): readonly JournalEntry[] {
  if (type !== 'restorePlatform') return [];
  return future.filter(({ replaced }) => !replaced.every(isOfPlatform));
}

/** The act that a person did first, when the entry with this counter is one of a chain of undos and redos. */
function originalIn(byCounter: ReadonlyMap<number, JournalEntry>) {
  const original = ({ act }: JournalEntry): JournalEntry['act'] => {
    const about = act.of === undefined ? undefined : byCounter.get(act.of);
    if (about === undefined || (act.type !== 'undo' && act.type !== 'redo')) return act;
    return original(about);
  };
  return original;
}

/**
 * The acts that can still be undone or redone, read from the journal (newest first). An undo removes exactly the commit
 * it names, which may be another tab's. A redo brings back the act it names, under that act's own name.
 */
export function historyOf(journal: readonly JournalEntry[]): History {
  const entries = [...journal].reverse();
  const original = originalIn(new Map(entries.map((entry) => [entry.counter, entry])));
  let past: readonly JournalEntry[] = [];
  let future: readonly JournalEntry[] = [];
  for (const entry of entries) {
    const { type, of } = entry.act;
    const named = { ...entry, act: original(entry) };
    if (type === 'undo') {
      past = past.filter(({ counter }) => counter !== of);
      future = [...future, named];
    } else {
      future =
        type === 'redo' ? future.filter(({ counter }) => counter !== of) : futureAfter(future, entry.act);
      past = [...past, named];
    }
  }
  return { past, future };
}
