import type { JournalEntry } from '#storage/storage.ts';

/**
 * The acts that can still be undone, oldest first, read from the journal (newest first). An undo removes exactly the
 * commit it names, which may be another tab's. A redo brings back the act it names, under that act's own name.
 */
export function historyOf(journal: readonly JournalEntry[]): readonly JournalEntry[] {
  const entries = [...journal].reverse();
  const byCounter = new Map(entries.map((entry) => [entry.counter, entry]));
  const original = ({ act }: JournalEntry): JournalEntry['act'] => {
    const undone = act.of === undefined ? undefined : byCounter.get(act.of);
    const first = undone?.act.of === undefined ? undefined : byCounter.get(undone.act.of);
    return first?.act.type === 'redo' ? original(first) : (first?.act ?? act);
  };
  let past: JournalEntry[] = [];
  for (const entry of entries) {
    const { type, of } = entry.act;
    if (type === 'undo') past = past.filter(({ counter }) => counter !== of);
    else past.push(type === 'redo' ? { ...entry, act: original(entry) } : entry);
  }
  return past;
}
