import { useFormatter } from '#i18n/intl.ts';

const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

/** Writes a share with its decimal, also when that is zero: `7.0`. */
export function useOneDecimal(): (share: number) => string {
  const format = useFormatter();
  return (share) => format.number(share, oneDecimal);
}
