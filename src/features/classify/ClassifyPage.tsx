import { memo, Suspense, use, useEffect } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { EmptyPlace } from '#pieces/EmptyPlace.tsx';
import { GroupNarrowing } from '#pieces/GroupNarrowing.tsx';
import { usePlatformRoute } from '#session/navigation.ts';
import { type ClassifyView, classifyViews } from '#session/preferences.ts';
import { hrefOf } from '#session/routes.ts';
import { usePreferences } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useFocusHandoff } from '#ui/focusHandoff.ts';
import { lazyPart, PartFallback } from '#ui/lazyPart.tsx';
import { Page } from '#ui/Page.tsx';
import { pageTitle } from '#ui/pageTitle.ts';
import { Segmented } from '#ui/RadioCards.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './ClassifyPage.module.css';
import { CodebookPanel } from './CodebookPanel.tsx';
import { InHand, inHandElement } from './InHand.tsx';
import { LastGiven } from './LastGiven.tsx';
import { Outline } from './outline/Outline.tsx';
import { Suggestions } from './suggest/Suggestions.tsx';
import { useSuggestions } from './suggest/useSuggestions.ts';
import { TrayList } from './TrayList.tsx';
import { type Classifying, useClassifying } from './useClassifying.ts';

/**
 * The page on which each criterion gets its component: the current criterion, the codebook beside it, the tray below.
 */
export function ClassifyPage() {
  const t = useTranslations('classify');
  const route = usePlatformRoute();
  const classifying = useClassifying();
  const { tray, given } = classifying;
  const [{ classifyView }] = usePreferences();
  const isEmpty = tray.all.length === 0;
  const none = isEmpty && route.groupId === undefined;
  return (
    <Page
      title={t('title')}
      lead={isEmpty ? undefined : t('progress', { left: tray.unclassified.length, total: tray.all.length })}
      actions={none ? undefined : <Views />}
    >
      <VisuallyHidden>
        <span role="status">
          {given === undefined ? null : t('given', { code: given.code, text: given.text })}
        </span>
      </VisuallyHidden>
      {isEmpty ? <NothingYet /> : <InView view={classifyView} classifying={classifying} />}
    </Page>
  );
}

const Board = lazyPart(async () => memo((await import('./board/Board.tsx')).Board));
const OutlineOnce = memo(Outline);

/** One task in three views; the device remembers the chosen one. */
function InView({ view, classifying }: { readonly view: ClassifyView; readonly classifying: Classifying }) {
  useEffect(() => void Board.preload().catch(() => undefined), []);
  if (view === 'single') return <SingleView classifying={classifying} />;
  if (view === 'outline') return <OutlineOnce />;
  return (
    <Suspense fallback={use(PartFallback)}>
      <Board />
    </Suspense>
  );
}

function Views() {
  const t = useTranslations('classify');
  const [{ classifyView }, prefer] = usePreferences();
  return (
    <>
      <GroupNarrowing hideLabel />
      <Segmented
        legend={t('views')}
        hideLegend
        value={classifyView}
        onChange={(view) => prefer({ classifyView: view })}
        options={classifyViews.map((value) => ({ value, label: t(`view.${value}`) }))}
      />
    </>
  );
}

function SingleView({ classifying }: { readonly classifying: Classifying }) {
  const { inHand, given, give } = classifying;
  const advice = useSuggestions(inHand);
  // A button that was pressed on the former criterion is removed with it.
  useFocusHandoff(inHand?.id, () => document.getElementById(inHandElement) ?? pageTitle(), 'lost');
  return (
    <div className={styles['layout']}>
      <div className={styles['current']}>
        {inHand === undefined ? <AllDone onReview={() => classifying.show('all')} /> : null}
        {inHand === undefined ? null : (
          <InHand criterion={inHand} classifying={classifying} advice={advice} />
        )}
      </div>
      {inHand === undefined ? null : (
        <div className={styles['key']}>
          <CodebookPanel give={give} inHand={[inHand.id]} />
        </div>
      )}
      <div className={styles['advice']}>
        {inHand === undefined ? null : <Suggestions criterion={inHand} advice={advice} onChoose={give} />}
        {given === undefined ? null : <LastGiven id={given.id} />}
      </div>
      <div className={styles['tray']}>
        <TrayList classifying={classifying} />
      </div>
    </div>
  );
}

function NothingYet() {
  const t = useTranslations('classify');
  return (
    <EmptyPlace title={t('nothing')} to="write" action={t('write')}>
      {t('nothingHelp')}
    </EmptyPlace>
  );
}

function AllDone({ onReview }: { readonly onReview: () => void }) {
  const t = useTranslations('classify');
  const route = usePlatformRoute();
  return (
    <EmptyState
      title={t('allDone')}
      action={
        <div className={styles['choices']}>
          <a className={buttonClass('primary')} href={hrefOf({ ...route, place: 'synthesis' })}>
            {t('seeSynthesis')}
          </a>
          <Button onClick={onReview}>{t('review')}</Button>
        </div>
      }
    >
      {t('allDoneHelp')}
    </EmptyState>
  );
}
