import { groupCoder } from '#domain/classification/coder.ts';
import { useTranslations } from '#i18n/intl.ts';

/** The displayed name of a coder: initials, or the group. */
export function useCoderName(): (coder: string) => string {
  const t = useTranslations('coding');
  return (coder) => (coder === groupCoder ? t('groupCoder') : coder);
}
