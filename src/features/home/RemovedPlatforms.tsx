import { restorePlatform } from '#domain/platform/edit.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useSession } from '#session/useSession.tsx';
import type { Summary } from '#storage/storage.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import styles from './HomePage.module.css';

type RemovedPlatformsProps = {
  readonly summaries: readonly Summary[];
  /** Called when a platform was restored. */
  readonly onChange: () => void;
};

/** Removed platforms, each with a button to restore it. */
export function RemovedPlatforms({ summaries, onChange }: RemovedPlatformsProps) {
  const t = useTranslations('home');
  const { storages } = useSession().effects;
  const restore = async ({ platform }: Summary) => {
    await storages.real.commit(restorePlatform(platform));
    onChange();
  };
  return (
    <Disclosure summary={t('removed', { count: summaries.length })}>
      <p className={styles['quiet']}>{t('removedHint')}</p>
      <ul className={styles['removedList']}>
        {summaries.map((summary) => (
          <li key={summary.platform.id} className={styles['removed']}>
            <div>
              <bdi>{summary.platform.name}</bdi>
              <p className={styles['quiet']}>
                {t('counts', { groups: summary.groups, criteria: summary.criteria })}
              </p>
            </div>
            <Button
              aria-label={t('restorePlatformNamed', { name: summary.platform.name })}
              onClick={() => restore(summary)}
            >
              {t('restorePlatform')}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
