import type { StoreApi } from 'zustand/vanilla';
import type { PlatformId } from '#domain/record/identity.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import type { Effects, Space } from './effects.ts';
import type { createOpenPlatform, OpenPlatform } from './openPlatform.ts';
import { createPreferences, type Preferences } from './preferences.ts';
import { createPreloadedSummaries, type PreloadedSummaries } from './preloadedSummaries.ts';
import { createSilences, type Silences } from './silentWriting.ts';
import { onlyWindow, type Windows } from './windows.ts';

/** What the screens can reach of the core. Made once by main.tsx. */
export interface Session {
  readonly effects: Effects;
  readonly preferences: StoreApi<Preferences>;
  /**
   * The open platform of a platform: the one that is open, or newly opened. Another one stays open while something of it is not
   * saved: its words are only on its screen. `open` comes from who asks: the first page, which shows no platform, does
   * not have to wait for the core.
   */
  openPlatform(space: Space, platformId: PlatformId, open: typeof createOpenPlatform): OpenPlatform;
  drafts(space: Space, platformId: PlatformId): Drafts;
  /** What the home page shows first, found when the database opened. */
  readonly preloadedSummaries: PreloadedSummaries;
  /** The silent writing under way, in whatever page one is. */
  readonly silences: StoreApi<Silences>;
}

/** An open platform that failed, or found no platform, is opened anew: since then the platform may have been restored or brought in. */
function isUsable(openPlatform: OpenPlatform): boolean {
  const { status, index } = openPlatform.state.getState();
  return status === 'loading' || (status === 'ready' && index.platform !== undefined);
}

/** Closes every open platform but this one of which all is saved. */
function closeSaved(open: Map<string, OpenPlatform>, kept: string): void {
  for (const [name, openPlatform] of open) {
    if (name === kept || openPlatform.state.getState().save.state !== 'saved') continue;
    openPlatform.close();
    open.delete(name);
  }
}

/**
 * `wanted`: the person's languages, best first, as the browser tells them. `windows`: asked when a draft is looked for,
 * since the browser answers a moment after the start.
 */
export function createSession(
  effects: Effects,
  wanted: readonly string[],
  windows: () => Windows = () => onlyWindow,
): Session {
  const open = new Map<string, OpenPlatform>();
  const preloadedSummaries = createPreloadedSummaries();
  return {
    effects,
    preferences: createPreferences(effects.textStore, wanted),
    openPlatform: (space, platformId, openNew) => {
      // From here on platforms change: a home page shown later must not begin with what stood at the start.
      preloadedSummaries.take();
      const name = `${space}:${platformId}`;
      const known = open.get(name);
      closeSaved(open, name);
      if (known !== undefined && isUsable(known)) return known;
      known?.close();
      const openPlatform = openNew(effects, space, platformId);
      open.set(name, openPlatform);
      return openPlatform;
    },
    drafts: (space, platformId) => createDrafts(effects.textStore, space, platformId, windows()),
    preloadedSummaries,
    silences: createSilences(effects.textStore, effects.clock),
  };
}
