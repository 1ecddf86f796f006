import { useMemo } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { OpenRoute } from '#session/navigation.ts';
import { createOpenPlatform } from '#session/openPlatform.ts';
import { hrefOf, type PlatformRoute } from '#session/routes.ts';
import { OpenPlatformProvider, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import type { Opening, Storage } from '#storage/storage.ts';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { DialogNotice } from '#ui/dialogNotice.ts';
import { Page } from '#ui/Page.tsx';
import { Row } from '#ui/Stack.tsx';
import styles from './frame.module.css';
import { GoneLine } from './GoneLine.tsx';
import { ActsDialog, HistoryDialog, Rehearsal, SilentLine } from './overPage.ts';
import { PlainFrame } from './PlainFrame.tsx';
import { RestorePage, SettingsPage } from './pages.ts';
import { gathered, usePlaces } from './places.ts';
import { Rescue } from './SaveCopy.tsx';
import { Shell } from './Shell.tsx';
import { Start } from './Start.tsx';
import { useAway } from './useAway.ts';
import { usePrefetch } from './usePrefetch.ts';

/** Preloads the pages that people visit first, one after the other. */
export async function loadFirstPages(): Promise<void> {
  for (const { isFirst, Page } of gathered.list) if (isFirst) await Page.preload();
}

/** Preloaded before anything goes wrong: afterwards the network may be what is missing. */
const screenFile = { preload: () => import('./screenFile.ts') };

const opened = new WeakMap<Storage, Promise<Opening>>();

/**
 * Opens the space's database once. What the real one has lost was told when the program started. A loss of the example is
 * accepted at once: it held nobody's words.
 */
function openOnce(storage: Storage, isExample: boolean): Promise<Opening> {
  const known = opened.get(storage);
  if (known !== undefined) return known;
  const opening = storage.open().then((found) => (isExample ? withoutLoss(storage, found) : untold(found)));
  opened.set(storage, opening);
  return opening;
}

const untold = (found: Opening): Opening => (found.state === 'ready' ? { state: 'ready' } : found);

function withoutLoss(storage: Storage, found: Opening): Opening {
  const goOn = (next: Opening) => withoutLoss(storage, next);
  if (found.state === 'evicted') return storage.acceptEviction('forget');
  if (found.state === 'blocked') return { ...found, whenUnblocked: found.whenUnblocked.then(goOn) };
  if (found.state === 'silent') return { ...found, whenAnswered: found.whenAnswered.then(goOn) };
  return untold(found);
}

/** Opens a platform and renders the shell around its pages. */
export function PlatformFrame({ route }: { readonly route: PlatformRoute }) {
  const { effects } = useSession();
  const { list } = usePlaces();
  const pages = list.map(({ Page }) => Page);
  // In the order in which people come to need them.
  usePrefetch(
    screenFile,
    ...pages,
    SettingsPage,
    RestorePage,
    SilentLine,
    Rehearsal,
    HistoryDialog,
    ActsDialog,
  );
  const { space } = route;
  const storage = effects.storages[space];
  return (
    <Start key={space} opening={openOnce(storage, space === 'example')} storage={storage}>
      <ShellFrame route={route} />
    </Start>
  );
}

function ShellFrame({ route }: { readonly route: PlatformRoute }) {
  const session = useSession();
  const openPlatform = useMemo(
    () => session.openPlatform(route.space, route.platformId, createOpenPlatform),
    [session, route.space, route.platformId],
  );
  return (
    <OpenRoute value={route}>
      <OpenPlatformProvider openPlatform={openPlatform}>
        <OpenPlatform route={route} />
      </OpenPlatformProvider>
    </OpenRoute>
  );
}

function OpenPlatform({ route }: { readonly route: PlatformRoute }) {
  const t = useTranslations('app');
  const { effects } = useSession();
  const status = useOpenPlatformState((state) => state.status);
  const away = useAway();
  if (status === 'loading') return <p className={styles['opening']}>{t('opening')}</p>;
  if (status === 'failed')
    return <Away title={t('failedTitle')} text={t('failedText')} rescue={effects.storages[route.space]} />;
  if (away === 'left') return <Away title={t('missingTitle')} text={t('missingText')} />;
  return (
    <DialogNotice value={away === undefined ? null : <GoneLine away={away} />}>
      <Shell route={route} />
    </DialogNotice>
  );
}

type AwayProps = {
  readonly title: string;
  readonly text: string;
  /** Set when what is still in the database can be copied and reading it can be tried again. */
  readonly rescue?: Storage;
};

function Away({ title, text, rescue }: AwayProps) {
  const t = useTranslations('app');
  const home = (
    <a className={buttonClass(rescue === undefined ? 'primary' : 'quiet')} href={hrefOf({ page: 'home' })}>
      {t('toHome')}
    </a>
  );
  return (
    <PlainFrame>
      <Page title={title} lead={text} width="reading">
        {rescue === undefined ? (
          <Row>{home}</Row>
        ) : (
          <Rescue storage={rescue}>
            <Button kind="primary" onClick={() => location.reload()}>
              {t('reload')}
            </Button>
            {home}
          </Rescue>
        )}
      </Page>
    </PlainFrame>
  );
}
