import { useTranslations } from '#i18n/intl.ts';
import { useOpenPlatform, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { DownloadIcon } from '#ui/icons.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './frame.module.css';
import { useRescue } from './useRescue.ts';

/**
 * The red line for unreadable data: rows that are on no screen, changes that were set aside. Stays as long as there are
 * any.
 */
export function DataTrouble() {
  const damaged = useOpenPlatformState((state) => state.damaged.length);
  const aside = useOpenPlatformState((state) => state.setAside.length);
  return damaged === 0 && aside === 0 ? null : <Line damaged={damaged} aside={aside} />;
}

function Line({ damaged, aside }: { readonly damaged: number; readonly aside: number }) {
  const t = useTranslations('versions.trouble');
  const app = useTranslations('app');
  const { outcome, rescue } = useRescue(useSession().effects.storages[useOpenPlatform().space]);
  return (
    <div className={styles['unread']} data-noprint>
      <Notice
        kind="danger"
        actions={
          <Button kind="danger" icon={<DownloadIcon />} onClick={rescue}>
            {app('rescue')}
          </Button>
        }
      >
        {damaged === 0 ? null : (
          <p>
            <strong>{t('damaged', { count: damaged })}</strong> {t('damagedText', { count: damaged })}
          </p>
        )}
        {aside === 0 ? null : (
          <p>
            <strong>{t('aside', { count: aside })}</strong> {t('asideText')}
          </p>
        )}
        {outcome === undefined ? null : <p role="status">{app(outcome)}</p>}
      </Notice>
    </div>
  );
}
