import type { CodebookOverview } from '#domain/views/codebookOverview.ts';
import { useTranslations } from '#i18n/intl.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './Codebook.module.css';

/** The id of the section that explains the marks. A hash link would leave the place, so the link scrolls instead. */
export const statusNotesId = 'key-marks';

const showNotes = () => {
  const section = document.getElementById(statusNotesId);
  section?.scrollIntoView();
  section?.focus({ preventScroll: true });
};

/** Warns that most labels of the shipped codebook are our own. Not shown for a loaded one. */
export function WorkingNote({ overview }: { readonly overview: CodebookOverview }) {
  const t = useTranslations('codebook');
  if (overview.working === 0) return null;
  return (
    <Notice title={t('workingTitle')}>
      <p>
        {t('workingText', { working: overview.working, components: overview.components })}{' '}
        <button type="button" className={styles['textLink']} onClick={showNotes}>
          {t('workingMore')}
        </button>
      </p>
    </Notice>
  );
}
