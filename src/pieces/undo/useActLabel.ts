import type { Act } from '#domain/record/change.ts';
import { useTranslations } from '#i18n/intl.ts';

/** Describes an act in a few words: "3 critères classés". */
export function useActLabel(): (act: Act) => string {
  const t = useTranslations('app');
  return ({ type, count }) => t(`act.${type}`, { count });
}
