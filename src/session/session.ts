import type { StoreApi } from 'zustand/vanilla';
import type { PlatformId } from '#domain/identity.ts';
import { type Desk, openDesk } from './desk.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import type { Effects, Space } from './effects.ts';
import { createHomeAhead, type HomeAhead } from './homeAhead.ts';
import { createPreferences, type Preferences } from './preferences.ts';
import { createSilences, type Silences } from './silentWriting.ts';

/** What the screens can reach of the core. Made once by main.tsx. */
export interface Session {
  readonly effects: Effects;
  readonly preferences: StoreApi<Preferences>;
  /** The desk of a platform: the one that is open, or newly opened (the other one is closed; its writes go on). */
  desk(space: Space, platformId: PlatformId): Desk;
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

/** `wanted`: the person's languages, best first, as the browser tells them. */
export function createSession(effects: Effects, wanted: readonly string[]): Session {
  let open: Desk | undefined;
  const homeAhead = createHomeAhead();
  return {
    effects,
    preferences: createPreferences(effects.shelf, wanted),
    desk: (space, platformId) => {
      // From here on platforms change: a home page shown later must not begin with what stood at the start.
      homeAhead.take();
      if (open?.space === space && open.platformId === platformId && isUsable(open)) return open;
      open?.close();
      open = openDesk(effects, space, platformId);
      return open;
    },
    drafts: (space, platformId) => createDrafts(effects.shelf, space, platformId),
    homeAhead,
    silences: createSilences(effects.shelf, effects.clock),
  };
}
