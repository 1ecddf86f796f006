import type { Storage } from '#storage/storage.ts';

/** Everything stored, unread and unjudged, handed to the browser as one JSON file. Throws when it cannot be made. */
export async function saveRescueFile(storage: Storage): Promise<void> {
  const rows = await storage.salvage();
  const address = URL.createObjectURL(new Blob([JSON.stringify(rows)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'table-spiral-secours.json';
  link.click();
  // The browser reads the blob after the click returns; a minute is far more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
