import type { StoreApi } from 'zustand/vanilla';
import type { PlatformId } from '#domain/identity.ts';
import type { Desk, openDesk } from './desk.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import type { Effects, Space } from './effects.ts';
import { createHomeAhead, type HomeAhead } from './homeAhead.ts';
import { createPreferences, type Preferences } from './preferences.ts';
import { createSilences, type Silences } from './silentWriting.ts';
import { onlyWindow, type Windows } from './windows.ts';

/** What the screens can reach of the core. Made once by main.tsx. */
export interface Session {
  readonly effects: Effects;
  readonly preferences: StoreApi<Preferences>;
  /**
   * The desk of a platform: the one that is open, or newly opened. Another one stays open while something of it is not
   * saved: its words are only on its screen. `open` comes from who asks: the first page, which shows no platform, does
   * not have to wait for the core.
   */
  desk(space: Space, platformId: PlatformId, open: typeof openDesk): Desk;
  drafts(space: Space, platformId: PlatformId): Drafts;
  /** What the home page shows first, found when the database opened. */
  readonly homeAhead: HomeAhead;
  /** The silent writing under way, in whatever page one is. */
  readonly silences: StoreApi<Silences>;
}

/** A desk that failed, or found no platform, is opened anew: since then the platform may have been restored or brought in. */
function isUsable(desk: Desk): boolean {
  const { status, index } = desk.state.getState();
  return status === 'loading' || (status === 'ready' && index.platform !== undefined);
}

/** Closes every open platform but this one of which all is saved. */
function closeSaved(open: Map<string, Desk>, kept: string): void {
  for (const [name, desk] of open) {
    if (name === kept || desk.state.getState().save.state !== 'saved') continue;
    desk.close();
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
  const open = new Map<string, Desk>();
  const homeAhead = createHomeAhead();
  return {
    effects,
    preferences: createPreferences(effects.shelf, wanted),
    desk: (space, platformId, openNew) => {
      // From here on platforms change: a home page shown later must not begin with what stood at the start.
      homeAhead.take();
      const name = `${space}:${platformId}`;
      const known = open.get(name);
      closeSaved(open, name);
      if (known !== undefined && isUsable(known)) return known;
      known?.close();
      const desk = openNew(effects, space, platformId);
      open.set(name, desk);
      return desk;
    },
    drafts: (space, platformId) => createDrafts(effects.shelf, space, platformId, windows()),
    homeAhead,
    silences: createSilences(effects.shelf, effects.clock),
  };
}
