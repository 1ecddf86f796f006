import type { Copies } from '#copies/copies.ts';
import type { Clock, Ids, PlatformId } from '#domain/record/identity.ts';
import type { Awake } from '#effects/awake.ts';
import type { PinHash } from '#effects/pinHash.ts';
import type { Storage } from '#storage/storage.ts';

/** `real`: people's words. `example`: a separate database, which can never touch the real one. */
export const spaces = ['real', 'example'] as const;
export type Space = (typeof spaces)[number];

/**
 * Everything through which the session acts on the outside world. main.tsx passes the real ones in; tests pass
 * controlled ones.
 */
export type Effects = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly storages: Readonly<Record<Space, Storage>>;
  /** Small texts outside the database: drafts, preferences, what could not be saved. */
  readonly textStore: TextStore;
  /** Keeps the screen on; absent where nothing can. */
  readonly awake?: Awake;
  /** What is kept of a code for the screen; absent where the browser computes no such thing. */
  readonly hashPin?: PinHash | undefined;
  /** Second copies of the real platforms, outside the database. Undefined where the browser has no place for them. */
  readonly copies?: Copies;
};

/** A store for small texts that writes at once, whatever the database does: localStorage, or a Map in tests. */
export interface TextStore {
  get(name: string): string | undefined;
  /** False when there is no room or no permission. The caller then lacks this safety, and says so where it matters. */
  set(name: string, text: string): boolean;
  remove(name: string): void;
  names(): readonly string[];
  /**
   * Resolves to true once everything that was set until now is on the disk, in the second place: a browser that is killed
   * after that has it at its next start. False when that is not possible.
   */
  settled(): Promise<boolean>;
}

const prefix = 'spiral:';

/**
 * The browser's localStorage as a text store. If the browser forbids it, the store stays empty and keeps nothing. The
 * browser writes it to the disk when it likes, up to a minute later.
 */
export function browserTextStore(store: () => globalThis.Storage): TextStore {
  const attempt = <T>(act: (store: globalThis.Storage) => T, otherwise: T): T => {
    try {
      return act(store());
    } catch {
      return otherwise;
    }
  };
  return {
    get: (name) => attempt((s) => s.getItem(prefix + name) ?? undefined, undefined),
    set: (name, text) =>
      attempt((s) => {
        s.setItem(prefix + name, text);
        return true;
      }, false),
    remove: (name) => attempt((s) => s.removeItem(prefix + name), undefined),
    names: () =>
      attempt(
        (s) =>
          Object.keys(s)
            .filter((name) => name.startsWith(prefix))
            .map((name) => name.slice(prefix.length)),
        [],
      ),
    settled: async () => false,
  };
}

/** The name under which something about one platform is kept in the text store. */
export const textName = (subject: string, space: Space, platformId: PlatformId): string =>
  `${subject}:${space}:${platformId}`;
