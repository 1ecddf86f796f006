import { type ComponentType, lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { LocaleProvider } from '#app/LocaleProvider.tsx';
import { places } from '#app/places.ts';
import { realClock } from '#effects/clock.ts';
import { realIds } from '#effects/ids.ts';
import { browserTextStore } from '#session/effects.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { createOpenPlatform } from '#session/openPlatform.ts';
import { createSession } from '#session/session.ts';
import { OpenPlatformProvider } from '#session/useOpenPlatform.tsx';
import { SessionProvider, useSession } from '#session/useSession.tsx';
import { createDexieStorage } from '#storage/dexieStorage.ts';
import { createSentinelKeeper } from '#storage/sentinel.ts';
import { createMemoryStorage } from '../../../kit/memoryStorage.ts';

// The program as main.tsx makes it, and, hidden, every other place of the same platform, all open at once.

const query = new URLSearchParams(location.search);
// `?memory=500` creates a collection of that size and keeps it in memory: the same page without a database.
const inMemory = Number(query.get('memory') ?? 0);

const device = { clock: realClock, newId: realIds.next };
const textStore = browserTextStore(() => globalThis.localStorage);
const storage = (name: string) =>
  inMemory > 0
    ? createMemoryStorage(device)
    : createDexieStorage({ name, ...device, sentinel: createSentinelKeeper(name, textStore) });
const session = createSession(
  {
    clock: realClock,
    ids: realIds,
    storages: { real: storage('spiral'), example: storage('spiral-example') },
    textStore,
  },
  ['fr'],
);

// `?open=synthesis,charts` opens only those: to find which screen costs what.
const wanted = query.get('open')?.split(',');
const pages: readonly ComponentType[] = places
  .filter(({ place }) => place !== 'write' && (wanted?.includes(place) ?? true))
  .map(({ load }) => lazy(async () => ({ default: await load() })));

function Others() {
  const { space, platformId } = usePlatformRoute();
  return (
    <OpenPlatformProvider openPlatform={useSession().openPlatform(space, platformId, createOpenPlatform)}>
      {pages.map((Page, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <Suspense key={at} fallback={null}>
          <Page />
        </Suspense>
      ))}
    </OpenPlatformProvider>
  );
}

function AllScreens() {
  const others = document.getElementById('others');
  if (others === null) return null;
  return (
    <SessionProvider session={session}>
      <Suspense fallback={null}>
        <LocaleProvider>
          <Others />
        </LocaleProvider>
      </Suspense>
    </SessionProvider>
  );
}

async function fillMemory(): Promise<void> {
  const { planOf, saved } = await import('../core/importing.ts');
  const { collectionCsv } = await import('../core/collection.ts');
  const plan = planOf(collectionCsv('Plate-forme', inMemory));
  const { stored } = await saved(session.effects.storages.real, plan);
  const group = stored.find(({ table }) => table === 'groups')?.record;
  location.hash = `#/p/${group?.platformId}/write/${group?.id}/WB`;
}

async function open() {
  const opened = await session.effects.storages.real.open();
  if (inMemory > 0) await fillMemory();
  return opened;
}

const opening = open();
const root = document.getElementById('root');
const aside = document.getElementById('others');
if (root !== null) createRoot(root).render(<App session={session} opening={opening} />);
if (aside !== null) {
  aside.inert = true;
  aside.style.blockSize = '0';
  aside.style.overflow = 'hidden';
  void opening.then(() => createRoot(aside).render(<AllScreens />));
}
