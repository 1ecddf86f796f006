import { useTranslations } from '#i18n/intl.ts';
import { useConflicts } from '#session/useConflicts.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './frame.module.css';

/** Two people wrote the same words: says how many records wait for a choice. Stays until there are none. */
export function ConflictLine() {
  const t = useTranslations('app');
  const count = useConflicts().length;
  if (count === 0) return null;
  return (
    <div className={styles['trouble']} data-noprint>
      <Notice kind="warning" title={t('conflictTitle', { count })} live>
        <p>{t('conflictSafe')}</p>
      </Notice>
    </div>
  );
}
