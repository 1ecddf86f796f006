import { useEffect, useMemo } from 'react';
import { followLinks } from '#session/followLinks.ts';
import { backCloses } from '#session/overPage.ts';
import type { Session } from '#session/session.ts';
import { SessionProvider } from '#session/useSession.tsx';
import type { Opening } from '#storage/storage.ts';
import { openLayers, whenLayerOpens } from '#ui/layers.ts';
import { Appearance } from './Appearance.tsx';
import { AskBeforeLeaving } from './AskBeforeLeaving.tsx';
import { AwakeInSilence } from './AwakeInSilence.tsx';
import { FocusKept } from './FocusKept.tsx';
import { LastResort } from './LastResort.tsx';
import { LocaleProvider } from './LocaleProvider.tsx';
import { Curtain } from './lock/Curtain.tsx';
import { rememberOpenPlatforms } from './openPlatforms.ts';
import { PageBoundary } from './PageBoundary.tsx';
import { type AppUpdate, noUpdate } from './pwa/appUpdate.ts';
import { Routes } from './Routes.tsx';
import { Start } from './Start.tsx';
import { UpdateLine } from './UpdateLine.tsx';

type AppProps = {
  readonly session: Session;
  /** The opening of the real database. Requested before React is loaded, since it takes the longest. */
  readonly opening: Promise<Opening>;
  readonly update?: AppUpdate;
};

/**
 * The whole program. Until it can show something in the person's language, index.html's static shell stays visible.
 * There is no Suspense boundary here, because React keeps the content behind one hidden for 300 ms once its fallback
 * was shown.
 */
export function App({ session, opening, update = noUpdate }: AppProps) {
  const remembering = useMemo(() => rememberOpenPlatforms(session), [session]);
  useEffect(() => backCloses({ open: openLayers, whenOneOpens: whenLayerOpens }), []);
  useEffect(followLinks, []);
  return (
    <LastResort>
      <SessionProvider session={remembering}>
        <Appearance />
        <FocusKept />
        <AwakeInSilence />
        <AskBeforeLeaving />
        <LocaleProvider>
          <PageBoundary>
            {/* Rendered even when the program cannot start: a newer version may be the remedy. */}
            <UpdateLine update={update} />
            <Curtain>
              <Start opening={opening} storage={session.effects.storages.real}>
                <Routes />
              </Start>
            </Curtain>
          </PageBoundary>
        </LocaleProvider>
      </SessionProvider>
    </LastResort>
  );
}
