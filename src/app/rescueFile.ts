import { handOver } from '#effects/handOver.ts';
import type { Shelf } from '#session/effects.ts';
import type { Storage } from '#storage/storage.ts';

/** Texts outside the database that hold somebody's words: what was being typed, and what could not be saved. */
const textsOn = (shelf: Shelf): Readonly<Record<string, string>> =>
  Object.fromEntries(
    shelf
      .names()
      .filter((name) => name.includes(':'))
      .map((name) => [name, shelf.get(name) ?? '']),
  );

/**
 * Hands everything that is on this device, unread and unjudged, to the browser as one JSON file: the rows of each table,
 * and under `texts` what stands outside the database. False when there is nothing. Throws when it cannot be made.
 */
export async function saveRescueFile(storage: Storage, shelf: Shelf): Promise<boolean> {
  const rows = await storage.salvage();
  const texts = textsOn(shelf);
  const isEmpty = Object.keys(texts).length === 0 && Object.values(rows).every((table) => table.length === 0);
  if (isEmpty) return false;
  handOver(JSON.stringify({ ...rows, texts }), 'table-spiral-secours.json', 'application/json');
  return true;
}
