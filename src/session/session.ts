import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PlatformId } from '#domain/record/identity.ts';
import type { Copying } from './copying.ts';
import { createDrafts, type Drafts, type DraftWritten } from './drafts.ts';
import type { Effects, Space } from './effects.ts';
import { createLazyCopying } from './lazyCopying.ts';
import type { createOpenPlatform, OpenPlatform } from './openPlatform.ts';
import { createPreferences, type Preferences } from './preferences.ts';
import { createPreloadedSummaries, type PreloadedSummaries } from './preloadedSummaries.ts';
import { createScreenLock, type ScreenLock } from './screenLock.ts';
import { createSilences, type Silences } from './silentWriting.ts';
import { onlyWindow, type Windows } from './windows.ts';

/** The texts that somebody began in this window. */
type Begun = {
  /** Changes whenever a text is begun, saved or dropped. */
  readonly revision: number;
  /** The names of those for which the text store had no room: they are only on the screen. */
  readonly onlyOnScreen: ReadonlySet<string>;
};

/** What the screens can reach of the core. Created once by main.tsx. */
export interface Session {
  readonly effects: Effects;
  readonly preferences: StoreApi<Preferences>;
  /**
   * Returns the open platform with this id, or opens it. Another platform stays open while it has unsaved acts, since
   * its words are only on its screen. The caller passes `open`, so that the home page, which shows no platform, does
   * not have to load the core.
   */
  openPlatform(space: Space, platformId: PlatformId, open: typeof createOpenPlatform): OpenPlatform;
  /** `isErased`: whether a record of the platform was erased. Nothing is stored under its name any more. */
  drafts(space: Space, platformId: PlatformId, isErased?: (id: string) => boolean): Drafts;
  readonly begun: StoreApi<Begun>;
  /** What the home page shows first, read when the database opened. */
  readonly preloadedSummaries: PreloadedSummaries;
  /** The current silent writing, whichever page is shown. */
  readonly silences: StoreApi<Silences>;
  /** Hides the words on every window of this device. */
  readonly screenLock: ScreenLock;
  /** The second copies of the real platforms, outside the database. */
  readonly copying: Copying;
}

/**
 * False for an open platform that failed or was not found. It is then opened again, since it may have been restored or
 * imported in the meantime.
 */
function isUsable(openPlatform: OpenPlatform): boolean {
  const { status, index } = openPlatform.state.getState();
  return status === 'loading' || (status === 'ready' && index.platform !== undefined);
}

/** Closes every open platform, except this one, that has nothing unsaved. */
function closeSaved(open: Map<string, OpenPlatform>, kept: string): void {
  for (const [name, openPlatform] of open) {
    if (name === kept || openPlatform.state.getState().save.state !== 'saved') continue;
    openPlatform.close();
    open.delete(name);
  }
}

/** Follows the texts begun in this window. */
const follow =
  (begun: StoreApi<Begun>): DraftWritten =>
  ({ name, isKept, isNews }) => {
    const { revision, onlyOnScreen } = begun.getState();
    if (!isNews && isKept !== onlyOnScreen.has(name)) return;
    const next = new Set(onlyOnScreen);
    if (isKept) next.delete(name);
    else next.add(name);
    begun.setState({ revision: revision + 1, onlyOnScreen: next });
  };
/** The same open platform, copied from time to time until it is closed. */
function followed(openPlatform: OpenPlatform, copying: Copying): OpenPlatform {
  const stop = copying.follow(openPlatform);
  return {
    ...openPlatform,
    close: () => {
      stop();
      openPlatform.close();
    },
  };
}

/**
 * `wanted`: the person's languages, best first, as the browser reports them. `windows` is called when a draft is read,
 * because the browser answers only a moment after the start.
 */
export function createSession(
  effects: Effects,
  wanted: readonly string[],
  windows: () => Windows = () => onlyWindow,
): Session {
  const open = new Map<string, OpenPlatform>();
  const preloadedSummaries = createPreloadedSummaries();
  const begun = createStore<Begun>(() => ({ revision: 0, onlyOnScreen: new Set() }));
  const copying = createLazyCopying(effects);
  return {
    effects,
    preferences: createPreferences(effects.textStore, wanted),
    openPlatform: (space, platformId, openNew) => {
      // From now on platforms change: a home page shown later must not begin with what was read at the start.
      preloadedSummaries.take();
      const name = `${space}:${platformId}`;
      const known = open.get(name);
      closeSaved(open, name);
      if (known !== undefined && isUsable(known)) return known;
      known?.close();
      const openPlatform = openNew(effects, space, platformId);
      const opened = space === 'real' ? followed(openPlatform, copying) : openPlatform;
      open.set(name, opened);
      return opened;
    },
    drafts: (space, platformId, isErased) =>
      createDrafts(effects.textStore, space, platformId, windows(), follow(begun), isErased),
    begun,
    preloadedSummaries,
    silences: createSilences(effects.textStore, effects.clock),
    screenLock: createScreenLock({ ...effects, hashPin: effects.hashPin }),
    copying,
  };
}
