import type { Criterion } from '#domain/criterion/criterion.ts';
import { readBackStatusOf } from '#domain/criterion/readBack.ts';
import { useTranslations } from '#i18n/intl.ts';
import { AlertIcon, CheckIcon } from '#ui/icons.ts';
import styles from './ReadBack.module.css';

/** The group's answer to a criterion; renders nothing if it was not read back yet. */
export function ReadBackStatusMark({ criterion }: { readonly criterion: Criterion }) {
  const t = useTranslations('readBack');
  const status = readBackStatusOf(criterion);
  if (status === 'left') return null;
  return (
    <span className={styles['status']} data-status={status}>
      {status === 'sentBack' ? <AlertIcon size={1.25} /> : <CheckIcon size={1.25} />}
      {t(`status.${status}`)}
    </span>
  );
}

/** The words as first written, next to the group's new ones. */
export function FirstWords({ criterion: { original, language } }: { readonly criterion: Criterion }) {
  const t = useTranslations('readBack');
  if (original === undefined) return null;
  return (
    <div className={styles['first']}>
      <span>{t('firstWords')}</span>
      <p lang={language} dir="auto">
        {original}
      </p>
    </div>
  );
}
