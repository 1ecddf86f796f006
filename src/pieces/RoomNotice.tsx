import { criteriaLimit, isNearlyFull } from '#domain/platform/room.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { Notice } from '#ui/Notice.tsx';

/**
 * Says how many more criteria fit in, long before none does: shown where people write and import. `coming`: how many an
 * import would bring.
 */
export function RoomNotice({ coming = 0 }: { readonly coming?: number }) {
  const t = useTranslations('pieces');
  const count = useIndex((index) => index.criteriaCount) + coming;
  if (!isNearlyFull({ criteriaCount: count })) return null;
  const left = Math.max(0, criteriaLimit - count);
  return (
    <Notice kind="warning">
      <p>{t('room', { count, limit: criteriaLimit, left })}</p>
    </Notice>
  );
}
