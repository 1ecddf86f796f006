import type { ReactNode } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { GroupNarrowing } from './GroupNarrowing.tsx';
import styles from './ScopeBar.module.css';

/** Whose words a page is about, and beside it what else narrows them. Not for paper. */
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
