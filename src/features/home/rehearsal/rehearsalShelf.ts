import type { PlatformId } from '#domain/identity.ts';
import { isRehearsalTry, type RehearsalTry } from '#domain/rehearsal.ts';
import { type Shelf, shelfName } from '#session/effects.ts';

/** A rehearsal is on as long as something stands here. What was tried stays tried, though its act was taken back. */
const nameOf = (platformId: PlatformId): string => shelfName('rehearsal', 'example', platformId);

/** What was tried so far; undefined when nobody rehearses. */
export function triedBefore(shelf: Shelf, platformId: PlatformId): ReadonlySet<RehearsalTry> | undefined {
  const text = shelf.get(nameOf(platformId));
  return text === undefined ? undefined : new Set(text.split(' ').filter(isRehearsalTry));
}

/** Begins a rehearsal, or keeps what was tried in it. */
export function keepTried(shelf: Shelf, platformId: PlatformId, tried: ReadonlySet<RehearsalTry>): void {
  shelf.set(nameOf(platformId), [...tried].join(' '));
}

export const endRehearsal = (shelf: Shelf, platformId: PlatformId): void => shelf.remove(nameOf(platformId));
