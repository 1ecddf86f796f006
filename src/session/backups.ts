import type { Clock, PlatformId } from '#domain/identity.ts';
import { type Shelf, shelfName } from './effects.ts';

/** When a backup of a real platform was last handed over to this device's files (ISO 8601), undefined for never. */
export const lastBackup = (shelf: Shelf, platformId: PlatformId): string | undefined =>
  shelf.get(shelfName('backup', 'real', platformId));

/** To be called only after the file was really handed over. */
export function recordBackup(shelf: Shelf, clock: Clock, platformId: PlatformId): void {
  shelf.set(shelfName('backup', 'real', platformId), new Date(clock.now()).toISOString());
}
