import { dataVersion } from '#domain/record/registry.ts';
import { downloadFile } from '#effects/downloadFile.ts';
import { rescueFormat } from '#exchange/bundle/rescueFormat.ts';
import type { Space, TextStore } from '#session/effects.ts';
import type { Storage } from '#storage/storage.ts';

/** Texts outside the database that hold a person's words: waiting to be written, set aside, or drafts. */
const subjects = ['outbox', 'aside', 'draft'] as const;

/** Writes a Map as a plain object: JSON would make it an empty one. */
const asJson = (_name: string, value: unknown): unknown =>
  value instanceof Map ? Object.fromEntries(value) : value;

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
export async function rescueText({ storage, textStore, space, version }: Rescued): Promise<string> {
  const tables = await storage.salvage();
  const outside = outsideOf(textStore, space);
  return JSON.stringify({ format: rescueFormat, version: version ?? dataVersion, tables, outside }, asJson);
}

/**
 * Saves the rescue file through the browser. False when there is nothing to put into it. Throws when it cannot be made.
 */
export async function saveRescueFile(rescued: Rescued): Promise<boolean> {
  const { textStore, space, storage } = rescued;
  const rows = Object.values(await storage.salvage());
  const isEmpty =
    Object.keys(outsideOf(textStore, space)).length === 0 && rows.every(({ length }) => length === 0);
  if (isEmpty) return false;
  downloadFile(await rescueText(rescued), 'table-spiral-secours.json', 'application/json');
  return true;
}
