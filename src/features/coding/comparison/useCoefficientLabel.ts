import type { Coefficient } from '#domain/agreement/coefficient.ts';
import { useFormatter, useTranslations } from '#i18n/intl.ts';

/** Two decimals: a third would suggest more precision than the data of a workshop have. */
export function useDecimals(): (value: number) => string {
  const format = useFormatter();
  return (value) => format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** The value of a coefficient, or the reason why there is none. */
export function useCoefficientLabel(): (coefficient: Coefficient) => string {
  const t = useTranslations('coding');
  const decimals = useDecimals();
  return (coefficient) =>
    coefficient.state === 'known' ? decimals(coefficient.value) : t(`noValue.${coefficient.why}`);
}
