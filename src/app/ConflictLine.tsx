import { useTranslations } from '#i18n/intl.ts';
import { useDesk, useDeskState } from '#session/useDesk.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './frame.module.css';

/** Two tabs wrote the same words: says which stands and that the other one is not lost. */
export function ConflictLine() {
  const t = useTranslations('app');
  const desk = useDesk();
  const count = useDeskState(({ conflicts }) => conflicts.length);
  if (count === 0) return null;
  return (
    <div className={styles['trouble']} data-noprint>
      <Notice
        kind="warning"
        title={t('conflictTitle', { count })}
        actions={<Button onClick={() => desk.dismissConflicts()}>{t('understood')}</Button>}
        live
      >
        <p>{t('conflictSafe')}</p>
      </Notice>
    </div>
  );
}
