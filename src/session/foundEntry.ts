import type { PlatformId } from '#domain/record/identity.ts';
import type { JournalEntry, Storage } from '#storage/storage.ts';
import { watch } from '#storage/watchdog.ts';

/** How far back the journal is searched for a plan that may have been stored although its answer was lost. */
const journalBack = 50;

/** As long as a write may take. */
const patienceMs = 3000;

type Given = { readonly storage: Storage; readonly platformId: PlatformId };

/**
 * The journal entry of a plan that an earlier attempt has written after all. `silent`: the database does not answer, so
 * nobody knows. Without that answer "Saving…" would be shown for ever.
 */
export async function foundEntry(
  { storage, platformId }: Given,
  planId: string,
): Promise<JournalEntry | undefined | 'silent'> {
  const { first } = watch(() => storage.journal(platformId, journalBack).catch(() => []), patienceMs);
  const journal = await first;
  if (!journal.answered) return 'silent';
  return journal.value.find((entry) => entry.planId === planId);
}
