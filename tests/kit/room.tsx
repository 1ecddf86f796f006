import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, vi } from 'vitest';
import { create } from '#domain/change.ts';
import type { Classification } from '#domain/classification/classification.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Group } from '#domain/group/group.ts';
import type { Platform } from '#domain/platform/platform.ts';
import { contentOf } from '#domain/record/records.ts';
import { messagesIn } from '#i18n/catalogue.ts';
import { IntlProvider } from '#i18n/intl.ts';
import type { Desk } from '#session/desk.ts';
import { openDesk } from '#session/desk.ts';
import type { Place } from '#session/places.ts';
import { type PlatformRoute, pathOf } from '#session/routes.ts';
import { createSession } from '#session/session.ts';
import { DeskProvider } from '#session/useDesk.tsx';
import { SessionProvider } from '#session/useSession.tsx';
import { aGroup, aPlatform, platformId } from './build.ts';
import { memoryShelf } from './memoryShelf.ts';
import { createMemoryStorage, type MemoryDisk } from './memoryStorage.ts';
import { steeredClock, steeredIds } from './steered.ts';

afterEach(cleanup);

export type Room = {
  readonly platform?: Partial<Platform>;
  readonly groups?: readonly Group[];
  readonly criteria?: readonly Criterion[];
  readonly classifications?: readonly Classification[];
  /** What other tabs of the device write to as well. */
  readonly disk?: MemoryDisk;
};

/** A platform on an open desk, over storage in memory: what a platform's screen needs around it. */
async function furnish(room: Room = {}) {
  const { platform, groups = [aGroup()], criteria = [], classifications = [], disk } = room;
  const storage = createMemoryStorage(disk === undefined ? {} : { disk });
  await storage.open();
  const shelf = memoryShelf();
  const effects = {
    clock: steeredClock(),
    ids: steeredIds(7),
    storages: { real: storage, example: storage },
    shelf,
  };
  const changes = [
    create('platforms', contentOf(aPlatform(platform))),
    ...groups.map((group) => create('groups', contentOf(group))),
    ...criteria.map((criterion) => create('criteria', contentOf(criterion))),
    ...classifications.map((classification) => create('classifications', contentOf(classification))),
  ];
  await storage.commit({ act: { type: 'import', count: criteria.length }, changes });
  const session = createSession(effects, ['fr']);
  const desk = session.desk('real', platformId, openDesk);
  await vi.waitFor(() => {
    if (desk.state.getState().status !== 'ready') throw new Error('not ready');
  });
  return { storage, shelf, session, desk };
}

/** Shows a screen in French, at a place of the furnished platform. */
export async function enter(
  screen: ReactNode,
  place: Place,
  room: Room = {},
  more: Partial<PlatformRoute> = {},
) {
  const furnished = await furnish(room);
  const route: PlatformRoute = { page: 'platform', space: 'real', platformId, place, ...more };
  location.hash = `#${pathOf(route)}`;
  const messages = await messagesIn('fr');
  const shown = render(
    <SessionProvider session={furnished.session}>
      <IntlProvider locale="fr" messages={messages} timeZone="UTC">
        <DeskProvider desk={furnished.desk}>{screen}</DeskProvider>
      </IntlProvider>
    </SessionProvider>,
  );
  return { ...furnished, ...shown };
}

export const textsOf = (desk: Desk): readonly string[] =>
  desk.state
    .getState()
    .index.criteria()
    .map(({ text }) => text);
