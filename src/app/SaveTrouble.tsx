import { useTranslations } from '#i18n/intl.ts';
import { useOpenPlatform, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import type { StorageProblem } from '#storage/storage.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './frame.module.css';
import { SaveCopy } from './SaveCopy.tsx';
import { useScreenCopy } from './useScreenCopy.ts';

/** Problems that only another page can end: trying again in this one changes nothing. */
const needsReload: readonly StorageProblem['type'][] = ['StorageReplaced', 'StorageLost'];

/**
 * The red line: what could not be saved, where the words are in the meantime, a file of what is on the screen, and how to
 * try again. Stays until it is saved.
 */
export function SaveTrouble() {
  const t = useTranslations('app');
  const save = useOpenPlatformState((state) => state.save);
  useScreenCopy();
  if (save.state !== 'unsaved') return null;
  const { problem, waiting, kept } = save;
  // Where nothing can be tried again, the problem itself says what to do.
  const isFinal = needsReload.includes(problem.type);
  return (
    <div className={styles['trouble']} data-noprint>
      <Notice kind="danger" title={t('unsaved', { count: waiting })}>
        <p>
          {t(problem.type)}{' '}
          {waiting === 0 || kept === undefined || (kept && isFinal)
            ? null
            : t(kept ? 'unsavedSafe' : 'unsavedNotKept')}
        </p>
        <Remedies problem={problem} />
      </Notice>
    </div>
  );
}

function Remedies({ problem }: { readonly problem: StorageProblem }) {
  const t = useTranslations('app');
  const { effects } = useSession();
  const openPlatform = useOpenPlatform();
  const saveScreen = async () => {
    const { saveScreenFile } = await import('./screenFile.ts');
    saveScreenFile(openPlatform, effects, t('fileWord'));
  };
  return (
    <SaveCopy label={t('saveScreen')} save={saveScreen}>
      {needsReload.includes(problem.type) ? (
        <Button kind="danger" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      ) : (
        <Button kind="danger" onClick={() => openPlatform.retry()}>
          {t('retry')}
        </Button>
      )}
    </SaveCopy>
  );
}
