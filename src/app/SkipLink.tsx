import { useTranslations } from '#i18n/intl.ts';
import styles from './frame.module.css';

/** The first control that a keyboard user reaches. It is a button, since a hash link would be a route. */
export function SkipLink() {
  const t = useTranslations('app');
  return (
    <button
      type="button"
      className={styles['skip']}
      data-noprint
      onClick={() => document.getElementById('content')?.focus()}
    >
      {t('skip')}
    </button>
  );
}
