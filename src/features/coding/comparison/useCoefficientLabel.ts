import type { Coefficient } from '#domain/agreement/coefficient.ts';
import { useFormatter, useTranslations } from '#i18n/intl.ts';

/** Two decimals: a third would promise more than any workshop's data hold. */
export function useDecimals(): (value: number) => string {
  const format = useFormatter();
  return (value) => format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** A coefficient's value, or why there is none. */
export function useCoefficientLabel(): (coefficient: Coefficient) => string {
  const t = useTranslations('coding');
  const decimals = useDecimals();
  return (coefficient) =>
    coefficient.state === 'known' ? decimals(coefficient.value) : t(`noValue.${coefficient.why}`);
}
