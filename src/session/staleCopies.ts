import { isUuid, type PlatformId } from '#domain/record/identity.ts';
import { type TextStore, textName } from './effects.ts';

/**
 * The platforms of which a second copy may still hold erased words. They are also noted in the text store, without any
 * word, so that the next start renews what this one could not.
 */
export type StaleCopies = {
  readonly has: (platformId: PlatformId) => boolean;
  readonly all: () => readonly PlatformId[];
  /** `erased`: how many erasures a copy must know. */
  readonly note: (platformId: PlatformId, erased: number) => void;
  /** A new copy is the only one now. If it knows every erasure, the platform is stale no more. */
  readonly renewed: (copy: { readonly platformId: PlatformId; readonly erased: number }) => void;
  /** Renewing failed: returns the pause before the next attempt, in milliseconds. It grows. */
  readonly failed: (platformId: PlatformId) => number;
};

const firstPauseMs = 5_000;
const longestPauseMs = 10 * 60_000;

const subject = 'renew';
const nameOf = (platformId: PlatformId): string => textName(subject, 'real', platformId);

/** The platforms that an earlier start, or another window, could not renew yet. */
export const leftStale = (textStore: Pick<TextStore, 'names'>): readonly PlatformId[] =>
  textStore
    .names()
    .filter((name) => name.startsWith(`${subject}:real:`))
    .map((name) => name.slice(name.lastIndexOf(':') + 1))
    .filter((id): id is PlatformId => isUuid(id));

export function createStaleCopies(textStore: TextStore): StaleCopies {
  const needed = new Map<PlatformId, number>();
  const failures = new Map<PlatformId, number>();
  return {
    has: (platformId) => needed.has(platformId),
    all: () => [...needed.keys()],
    note: (platformId, erased) => {
      needed.set(platformId, Math.max(erased, needed.get(platformId) ?? 0));
      // It is noted after each act, and each text that is set is written to the disk.
      if (textStore.get(nameOf(platformId)) === undefined) textStore.set(nameOf(platformId), 'stale');
    },
    renewed: ({ platformId, erased }) => {
      if (erased < (needed.get(platformId) ?? 0)) return;
      needed.delete(platformId);
      failures.delete(platformId);
      textStore.remove(nameOf(platformId));
    },
    failed: (platformId) => {
      const before = failures.get(platformId) ?? 0;
      failures.set(platformId, before + 1);
      return Math.min(firstPauseMs * 2 ** before, longestPauseMs);
    },
  };
}
