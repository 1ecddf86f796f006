import { useTranslations } from '#i18n/intl.ts';
import { LockIcon } from '#ui/icons.ts';
import { Page } from '#ui/Page.tsx';
import { Beginnings } from './Beginnings.tsx';
import styles from './HomePage.module.css';
import { KeepingLine } from './KeepingLine.tsx';
import { PlatformList } from './PlatformList.tsx';
import { RemovedPlatforms } from './RemovedPlatforms.tsx';
import { useSummaries } from './useSummaries.ts';
import { Welcome } from './Welcome.tsx';

/** The first page: what the program is, the platforms of this device, and the ways to begin. */
export function HomePage() {
  const t = useTranslations('home');
  const [summaries, readAgain] = useSummaries();
  if (summaries === undefined) return null;
  const live = summaries.filter(({ platform }) => platform.deleted === undefined);
  const removed = summaries.filter(({ platform }) => platform.deleted !== undefined);
  return (
    <Page
      title={live.length === 0 ? <span className={styles['welcome']}>{t('welcome')}</span> : t('title')}
      lead={live.length === 0 ? <span className={styles['lead']}>{t('welcomeLead')}</span> : undefined}
    >
      {live.length === 0 ? null : <PlatformList summaries={live} />}
      <Beginnings />
      {live.length === 0 ? <Welcome /> : null}
      {removed.length === 0 ? null : <RemovedPlatforms summaries={removed} onChange={readAgain} />}
      <footer className={styles['footer']}>
        <div className={styles['line']}>
          <LockIcon />
          <p>{t('privacy')}</p>
        </div>
        <KeepingLine />
      </footer>
    </Page>
  );
}
