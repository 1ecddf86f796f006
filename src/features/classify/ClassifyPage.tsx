import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Page } from '#ui/Page.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './ClassifyPage.module.css';
import { InHand } from './InHand.tsx';
import { KeyPanel } from './KeyPanel.tsx';
import { TrayList } from './TrayList.tsx';
import { type Classifying, useClassifying } from './useClassifying.ts';

/** The place where each criterion gets its component: the criterion in hand, the key beside it, the tray under it. */
export function ClassifyPage() {
  const t = useTranslations('classify');
  const route = usePlatformRoute();
  const classifying = useClassifying();
  const { tray, given } = classifying;
  const none = tray.all.length === 0 && route.groupId === undefined;
  return (
    <Page
      title={t('title')}
      lead={none ? undefined : t('progress', { left: tray.unclassified.length, total: tray.all.length })}
    >
      <VisuallyHidden>
        <span role="status">{given === undefined ? null : t('given', given)}</span>
      </VisuallyHidden>
      {none ? <NothingYet /> : <Desk classifying={classifying} />}
    </Page>
  );
}

function Desk({ classifying }: { readonly classifying: Classifying }) {
  const { inHand } = classifying;
  return (
    <div className={styles['desk']}>
      <div className={styles['hand']}>
        {inHand === undefined ? <AllDone onReview={() => classifying.show('all')} /> : null}
        {inHand === undefined ? null : <InHand criterion={inHand} classifying={classifying} />}
      </div>
      {inHand === undefined ? null : (
        <div className={styles['key']}>
          <KeyPanel give={classifying.give} />
        </div>
      )}
      <div className={styles['tray']}>
        <TrayList classifying={classifying} />
      </div>
    </div>
  );
}

function NothingYet() {
  const t = useTranslations('classify');
  const route = usePlatformRoute();
  return (
    <EmptyState
      title={t('nothing')}
      action={
        <a className={buttonClass('primary')} href={hrefOf({ ...route, place: 'write' })}>
          {t('write')}
        </a>
      }
    >
      {t('nothingHelp')}
    </EmptyState>
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
