import type { DimensionStatus } from '#domain/codebook/codebook.ts';
import { useTranslations } from '#i18n/intl.ts';
import styles from './Codebook.module.css';

/** The small mark of a label that is not the published key's for certain; one read in it or loaded needs none. */
export function StatusMark({ status }: { readonly status: DimensionStatus }) {
  const t = useTranslations('codebook');
  if (status === 'attested' || status === 'loaded') return null;
  return <span className={styles['mark']}>{t(`mark.${status}`)}</span>;
}
