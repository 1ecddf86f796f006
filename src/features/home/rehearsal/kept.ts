import type { PlatformId } from '#domain/record/identity.ts';
import { type TextStore, textName } from '#session/effects.ts';
import { isRehearsalTry, type RehearsalTry } from './rehearsal.ts';

/** Name of the stored text; a rehearsal is on as long as it exists. A try stays done even after its act is undone. */
const nameOf = (platformId: PlatformId): string => textName('rehearsal', 'example', platformId);

/** What was tried so far; undefined when no rehearsal is on. */
export function triedBefore(
  textStore: TextStore,
  platformId: PlatformId,
): ReadonlySet<RehearsalTry> | undefined {
  const text = textStore.get(nameOf(platformId));
  return text === undefined ? undefined : new Set(text.split(' ').filter(isRehearsalTry));
}

/** Starts a rehearsal, or stores what was tried in it. */
export function keepTried(
  textStore: TextStore,
  platformId: PlatformId,
  tried: ReadonlySet<RehearsalTry>,
): void {
  textStore.set(nameOf(platformId), [...tried].join(' '));
}

export const endRehearsal = (textStore: TextStore, platformId: PlatformId): void =>
  textStore.remove(nameOf(platformId));
