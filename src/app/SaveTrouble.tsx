import { useTranslations } from '#i18n/intl.ts';
import { useOpenPlatform, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './frame.module.css';

/**
 * The red line: what could not be saved, where the words are in the meantime, and how to try again. Stays until it is
 * saved.
 */
export function SaveTrouble() {
  const t = useTranslations('app');
  const openPlatform = useOpenPlatform();
  const save = useOpenPlatformState((state) => state.save);
  if (save.state !== 'unsaved') return null;
  const closed = save.problem.type === 'StorageClosed';
  return (
    <div className={styles['trouble']} data-noprint>
      <Notice
        kind="danger"
        title={t('unsaved', { count: save.waiting })}
        actions={
          closed ? (
            <Button kind="danger" onClick={() => location.reload()}>
              {t('reload')}
            </Button>
          ) : (
            <Button kind="danger" onClick={() => openPlatform.retry()}>
              {t('retry')}
            </Button>
          )
        }
      >
        <p>
          {t(save.problem.type)} {save.waiting === 0 ? null : t(save.kept ? 'unsavedSafe' : 'unsavedNotKept')}
        </p>
      </Notice>
    </div>
  );
}
