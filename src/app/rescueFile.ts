import { dataVersion } from '#domain/record/registry.ts';
import { downloadFile } from '#effects/downloadFile.ts';
import { rescueLines } from '#exchange/bundle/rescueFormat.ts';
import type { Space, TextStore } from '#session/effects.ts';
import type { Storage } from '#storage/storage.ts';

/** Texts outside the database that hold a person's words: waiting to be written, set aside, or drafts. */
const subjects = ['outbox', 'aside', 'draft'] as const;

/** The texts of one database in the text store, of every platform in it, by their names there. */
function outsideOf(textStore: TextStore, space: Space): Readonly<Record<string, string>> {
  const names = textStore
    .names()
    .filter((name) => subjects.some((subject) => name.startsWith(`${subject}:${space}:`)));
  return Object.fromEntries(names.map((name) => [name, textStore.get(name) ?? '']));
}

export type Rescued = {
  readonly storage: Pick<Storage, 'salvage'>;
  readonly textStore: TextStore;
  readonly space: Space;
  /** The database's own version, if a newer build wrote it. */
  readonly version?: number | undefined;
};

/** Every stored row, unvalidated, with the words that are not yet in any row. */
async function rescueParts({ storage, textStore, space, version }: Rescued): Promise<readonly string[]> {
  const tables = await storage.salvage();
  const outside = outsideOf(textStore, space);
  return [...rescueLines({ version: version ?? dataVersion, tables, outside })];
}

/** The rescue file as one text. */
export const rescueText = async (rescued: Rescued): Promise<string> => (await rescueParts(rescued)).join('');

/**
 * Saves the rescue file through the browser. False when there is nothing to put into it. Throws when it cannot be made.
 */
export async function saveRescueFile(rescued: Rescued): Promise<boolean> {
  const { textStore, space, storage } = rescued;
  const rows = Object.values(await storage.salvage());
  const isEmpty =
    Object.keys(outsideOf(textStore, space)).length === 0 && rows.every(({ length }) => length === 0);
  if (isEmpty) return false;
  downloadFile(await rescueParts(rescued), 'table-spiral-secours.json', 'application/json');
  return true;
}
