import { Suspense, useContext, useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { useAskedUndo } from '#pieces/undo/useAskedUndo.tsx';
import type { PlatformRoute } from '#session/routes.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { DialogNotice } from '#ui/dialogNotice.ts';
import { PartFallback } from '#ui/lazyPart.tsx';
import { Arrival } from './Arrival.tsx';
import { BinLine } from './BinLine.tsx';
import { ConflictLine } from './ConflictLine.tsx';
import { DataTrouble } from './DataTrouble.tsx';
import styles from './frame.module.css';
import { HistoryOver } from './HistoryOver.tsx';
import { Late } from './Late.tsx';
import { LatestAct } from './LatestAct.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { ActsDialog } from './overPage.ts';
import { PageBoundary } from './PageBoundary.tsx';
import { PersistentPanels } from './PersistentPanels.tsx';
import { PlaceHelp } from './PlaceHelp.tsx';
import { usePlaces } from './places.ts';
import { Rail } from './Rail.tsx';
import { SaveTrouble } from './SaveTrouble.tsx';
import { SectionNav } from './SectionNav.tsx';
import { SkipLink } from './SkipLink.tsx';
import { TopLine } from './TopLine.tsx';
import { UndoRedo } from './UndoRedo.tsx';

/** The frame of a platform: the current location, the state of saving, the six stops, and the current page. */
export function Shell({ route }: { readonly route: PlatformRoute }) {
  const t = useTranslations('app');
  // A notice that is shown over every dialog is shown on the page too.
  const notice = useContext(DialogNotice);
  const { undo, question } = useAskedUndo();
  const [isListed, setListed] = useState(false);
  const { place, groupId } = route;
  const group = useIndex((index) =>
    groupId === undefined ? undefined : index.record('groups', groupId)?.name,
  );
  const found = usePlaces().list.find((each) => each.place === place);
  const title = found === undefined ? t('notFoundTitle') : t(`place.${place}`);
  return (
    <div className={styles['shell']}>
      <SkipLink />
      <TopLine
        route={route}
        group={group}
        undoRedo={<UndoRedo onUndo={() => void undo()} onList={() => setListed(true)} />}
      />
      <Rail route={route} />
      <main id="content" className={styles['content']} tabIndex={-1}>
        {notice}
        <SaveTrouble />
        <DataTrouble />
        <ConflictLine />
        <BinLine />
        <SectionNav route={route} />
        <PersistentPanels route={route} />
        <PageBoundary key={place}>
          <Suspense
            fallback={
              <Late>
                <p className={styles['opening']}>{t('opening')}</p>
              </Late>
            }
          >
            {found === undefined ? (
              <NotFoundPage />
            ) : (
              <PlaceHelp place={place} hasKeys={found.hasKeys === true}>
                <HistoryOver>
                  <PartFallback value={<Late inPage />}>
                    <found.Page />
                  </PartFallback>
                </HistoryOver>
              </PlaceHelp>
            )}
            <Arrival at={`${place}/${groupId ?? ''}`} title={title} />
          </Suspense>
        </PageBoundary>
      </main>
      <LatestAct onUndo={() => void undo()} />
      {isListed ? (
        <Suspense fallback={null}>
          <ActsDialog onUndo={(count) => void undo(count)} onClose={() => setListed(false)} />
        </Suspense>
      ) : null}
      {question}
    </div>
  );
}
