import { dataVersion } from '#domain/record/registry.ts';
import { downloadFile } from '#effects/downloadFile.ts';
import { rescueFormat } from '#exchange/bundle/rescueFormat.ts';
import type { Space, TextStore } from '#session/effects.ts';
import type { Storage } from '#storage/storage.ts';

/** Texts outside the database that hold a person's words: on their way to it, set aside, begun. */
const subjects = ['outbox', 'aside', 'draft'] as const;

/** A Map as a plain object: JSON would make an empty one of it. */
const asJson = (_name: string, value: unknown): unknown =>
  value instanceof Map ? Object.fromEntries(value) : value;

/** What stands in the text store for a database, of every platform in it, by its name there. */
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
  /** The database's own version, where a newer build wrote it. */
  readonly version?: number | undefined;
};

/** Every row as it stands, unread and unjudged, with the words that are in no row yet. */
export async function rescueText({ storage, textStore, space, version }: Rescued): Promise<string> {
  const tables = await storage.salvage();
  const outside = outsideOf(textStore, space);
  return JSON.stringify({ format: rescueFormat, version: version ?? dataVersion, tables, outside }, asJson);
}

/** The rescue file, handed to the browser. False when there is nothing to put in it. Throws when it cannot be made. */
export async function saveRescueFile(rescued: Rescued): Promise<boolean> {
  const { textStore, space, storage } = rescued;
  const rows = Object.values(await storage.salvage());
  const isEmpty =
    Object.keys(outsideOf(textStore, space)).length === 0 && rows.every(({ length }) => length === 0);
  if (isEmpty) return false;
  downloadFile(await rescueText(rescued), 'table-spiral-secours.json', 'application/json');
  return true;
}
