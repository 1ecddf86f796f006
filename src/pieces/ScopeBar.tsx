import type { ReactNode } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { GroupNarrowing } from './GroupNarrowing.tsx';
import styles from './ScopeBar.module.css';

/** Shows whose words a page is about, with its other filters. Not printed. */
export function ScopeBar({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('pieces');
  return (
    <div className={styles['bar']} data-noprint>
      <div className={styles['group']}>
        <GroupNarrowing label={t('scope')} all={t('wholePlatform')} />
      </div>
      {children}
    </div>
  );
}
