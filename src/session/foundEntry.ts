import type { PlatformId } from '#domain/record/identity.ts';
import type { JournalEntry, Storage } from '#storage/storage.ts';

/** How far back the journal is searched for a plan that may have been stored although its answer was lost. */
const journalBack = 50;

type Given = { readonly storage: Storage; readonly platformId: PlatformId };

/** The journal entry of a plan that an earlier attempt has written after all. */
export async function foundEntry(
  { storage, platformId }: Given,
  planId: string,
): Promise<JournalEntry | undefined> {
  const journal = await storage.journal(platformId, journalBack).catch(() => []);
  return journal.find((entry) => entry.planId === planId);
}
