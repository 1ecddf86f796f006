import type { TextBlock } from '#domain/report/report.ts';
import { useTranslations } from '#i18n/intl.ts';
import styles from './Synthesis.module.css';

/** What a text was written from and what changed since, so that an outdated text says so. */
export function TextSince({ block }: { readonly block: TextBlock }) {
  const t = useTranslations('synthesis');
  const { covered, after, gone } = block;
  return (
    <p className={styles['since']}>
      {t('covered', { count: covered })}
      {after === 0 ? null : <b> {t('after', { count: after })}</b>}
      {gone === 0 ? null : <b> {t('gone', { count: gone })}</b>}
    </p>
  );
}
