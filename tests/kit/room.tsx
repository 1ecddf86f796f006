import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, vi } from 'vitest';
import type { Classification } from '#domain/classification/classification.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Group } from '#domain/group/group.ts';
import type { Platform } from '#domain/platform/platform.ts';
import { create } from '#domain/record/change.ts';
import { contentOf } from '#domain/record/records.ts';
import { messagesIn } from '#i18n/catalogue.ts';
import { IntlProvider } from '#i18n/intl.ts';
import type { OpenPlatform } from '#session/openPlatform.ts';
import { createOpenPlatform } from '#session/openPlatform.ts';
import type { Place } from '#session/places.ts';
import { type PlatformRoute, pathOf } from '#session/routes.ts';
import { createSession } from '#session/session.ts';
import { OpenPlatformProvider } from '#session/useOpenPlatform.tsx';
import { SessionProvider } from '#session/useSession.tsx';
import { aGroup, aPlatform, platformId } from './build.ts';
import { createMemoryStorage, type MemoryDisk } from './memoryStorage.ts';
import { memoryTextStore } from './memoryTextStore.ts';
import { steeredClock, steeredIds } from './steered.ts';

afterEach(cleanup);

export type Room = {
  readonly platform?: Partial<Platform>;
  readonly groups?: readonly Group[];
  readonly criteria?: readonly Criterion[];
  readonly classifications?: readonly Classification[];
  /** A disk shared with other tabs of the device. */
  readonly disk?: MemoryDisk;
};

/** An open platform over storage in memory: what a platform's screen needs around it. */
async function furnish(room: Room = {}) {
  const { platform, groups = [aGroup()], criteria = [], classifications = [], disk } = room;
  const storage = createMemoryStorage(disk === undefined ? {} : { disk });
  await storage.open();
  const textStore = memoryTextStore();
  const effects = {
    clock: steeredClock(),
    ids: steeredIds(7),
    storages: { real: storage, example: storage },
    textStore,
  };
  const changes = [
    create('platforms', contentOf(aPlatform(platform))),
    ...groups.map((group) => create('groups', contentOf(group))),
    ...criteria.map((criterion) => create('criteria', contentOf(criterion))),
    ...classifications.map((classification) => create('classifications', contentOf(classification))),
  ];
  await storage.commit({ act: { type: 'import', count: criteria.length }, changes });
  const session = createSession(effects, ['fr']);
  const openPlatform = session.openPlatform('real', platformId, createOpenPlatform);
  await vi.waitFor(() => {
    if (openPlatform.state.getState().status !== 'ready') throw new Error('not ready');
  });
  return { storage, textStore, session, openPlatform: openPlatform };
}

/** Renders a screen in French, at a place of the prepared platform. */
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
        <OpenPlatformProvider openPlatform={furnished.openPlatform}>{screen}</OpenPlatformProvider>
      </IntlProvider>
    </SessionProvider>,
  );
  return { ...furnished, ...shown };
}

export const textsOf = (openPlatform: OpenPlatform): readonly string[] =>
  openPlatform.state
    .getState()
    .index.criteria()
    .map(({ text }) => text);
