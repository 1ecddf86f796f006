import type { PlatformId } from '#domain/record/identity.ts';
import { type TextStore, textName } from '#session/effects.ts';
import { isRehearsalTry, type RehearsalTry } from './rehearsal.ts';

/** A rehearsal is on as long as something stands here. What was tried stays tried, though its act was taken back. */
const nameOf = (platformId: PlatformId): string => textName('rehearsal', 'example', platformId);

/** What was tried so far; undefined when nobody rehearses. */
export function triedBefore(
  textStore: TextStore,
  platformId: PlatformId,
): ReadonlySet<RehearsalTry> | undefined {
  const text = textStore.get(nameOf(platformId));
  return text === undefined ? undefined : new Set(text.split(' ').filter(isRehearsalTry));
}

/** Begins a rehearsal, or keeps what was tried in it. */
export function keepTried(
  textStore: TextStore,
  platformId: PlatformId,
  tried: ReadonlySet<RehearsalTry>,
): void {
  textStore.set(nameOf(platformId), [...tried].join(' '));
}

export const endRehearsal = (textStore: TextStore, platformId: PlatformId): void =>
  textStore.remove(nameOf(platformId));
