import type { DimensionStatus } from '#domain/codebook/codebook.ts';
import { useTranslations } from '#i18n/intl.ts';
import styles from './Codebook.module.css';

/**
 * A small mark on a label that may differ from the published codebook. A label that was read there, or loaded, has
 * none.
 */
export function StatusMark({ status }: { readonly status: DimensionStatus }) {
  const t = useTranslations('codebook');
  if (status === 'attested' || status === 'loaded') return null;
  return <span className={styles['mark']}>{t(`mark.${status}`)}</span>;
}
