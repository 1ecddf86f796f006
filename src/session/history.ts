import type { JournalEntry } from '#storage/storage.ts';

/** The acts that can still be taken back, oldest first, read from the journal (newest first): an undo takes one away, a redo gives it back. */
export function historyOf(journal: readonly JournalEntry[]): readonly JournalEntry[] {
  const past: JournalEntry[] = [];
  for (const entry of [...journal].reverse()) {
    if (entry.act.type === 'undo') past.pop();
    else past.push(entry);
  }
  return past;
}
