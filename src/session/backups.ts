import type { Clock, PlatformId } from '#domain/record/identity.ts';
import { type TextStore, textName } from './effects.ts';

/** When a backup of a real platform was last saved to this device's files (ISO 8601); undefined for never. */
export const lastBackup = (textStore: TextStore, platformId: PlatformId): string | undefined =>
  textStore.get(textName('backup', 'real', platformId));

/** To be called only after the file was really saved. */
export function recordBackup(textStore: TextStore, clock: Clock, platformId: PlatformId): void {
  textStore.set(textName('backup', 'real', platformId), new Date(clock.now()).toISOString());
}
