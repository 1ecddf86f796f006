import type { KeyStatus } from '#domain/determinationKey.ts';
import { isWorkingLabel } from '#domain/keyOverview.ts';
import { useTranslations } from '#i18n/intl.ts';
import styles from './Key.module.css';

/** The small mark of a label that is ours; labels read in the published key or loaded need none. */
export function StatusMark({ status }: { readonly status: KeyStatus }) {
  const t = useTranslations('key');
  return isWorkingLabel(status) ? <span className={styles['mark']}>{t(`mark.${status}`)}</span> : null;
}
