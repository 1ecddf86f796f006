import { useDayLabel } from '#i18n/dates.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { Notice } from '#ui/Notice.tsx';

/** The file would bring back a platform that somebody erased on this device: says so before anything is written. */
export function ErasedBefore() {
  const t = useTranslations('transfer.erasedBefore');
  const dayLabel = useDayLabel();
  const erasedOn = useOpenPlatformState((state) => state.erasedOn);
  if (erasedOn === undefined) return null;
  return (
    <Notice kind="warning" live title={t('title', { day: dayLabel(erasedOn) })}>
      <p>{t('text')}</p>
    </Notice>
  );
}
