import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { useConflicts } from '#session/useConflicts.ts';
import { buttonClass } from '#ui/buttonClass.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './frame.module.css';

/**
 * Two people changed the same words: says how many records wait for a choice, and links to them. Stays until there are
 * none.
 */
export function ConflictLine() {
  const t = useTranslations('app');
  const choose = useTranslations('versions.choose');
  const { page, space, platformId, place } = usePlatformRoute();
  const count = useConflicts().length;
  // The page for choosing says it itself.
  if (count === 0 || place === 'conflicts') return null;
  return (
    <div className={styles['unread']} data-noprint>
      <Notice kind="warning" live>
        <div className={styles['oneLine']}>
          <strong>{t('conflictTitle', { count })}</strong>
          <a className={buttonClass()} href={hrefOf({ page, space, platformId, place: 'conflicts' })}>
            {choose('open')}
          </a>
        </div>
      </Notice>
    </div>
  );
}
