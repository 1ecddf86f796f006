import type { ComponentCode } from '#domain/componentCode.ts';
import { useFormatter, useTranslations } from '#i18n/intl.ts';
import styles from './Sheet.module.css';

/** The codes of the key nobody spoke of, on one line: silence is worth a question. */
export function Silent({ codes }: { readonly codes: readonly ComponentCode[] }) {
  const t = useTranslations('print');
  const format = useFormatter();
  if (codes.length === 0) return null;
  return <p className={styles['note']}>{t('silent', { names: format.list(codes) })}</p>;
}
