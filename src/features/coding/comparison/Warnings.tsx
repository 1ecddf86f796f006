import type { Warning } from '#domain/agreement/agreementOf.ts';
import styles from '#features/coding/Coding.module.css';
import { useFormatter, useTranslations } from '#i18n/intl.ts';
import { Notice } from '#ui/Notice.tsx';
import { useDecimals } from './useCoefficientLabel.ts';

/** Warnings to read before trusting a number. */
export function Warnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  const t = useTranslations('coding');
  const words = useWarningMessage();
  if (warnings.length === 0) return null;
  return (
    <Notice kind="warning" title={t('warnings')}>
      <ul className={styles['warnings']}>
        {warnings.map((warning) => (
          <li key={warning.type}>{words(warning)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function useWarningMessage(): (warning: Warning) => string {
  const t = useTranslations('coding');
  const format = useFormatter();
  const decimals = useDecimals();
  return (warning) => {
    if (warning.type === 'fewUnits') {
      return t('warning.fewUnits', { units: warning.units, needed: warning.needed });
    }
    if (warning.type === 'wideInterval') return t('warning.wideInterval', { width: decimals(warning.width) });
    const share = format.number(warning.share, { style: 'percent' });
    return t('warning.dominant', { code: warning.code, share });
  };
}
