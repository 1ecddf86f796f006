import { retentionIsPast } from '#domain/platform/retention.ts';
import { useDayLabel } from '#i18n/dates.ts';
import { useTranslations } from '#i18n/intl.ts';
import { hrefOf } from '#session/routes.ts';
import { usePlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { Notice } from '#ui/Notice.tsx';

/** Shown if the date has passed by which the platform promised to erase the words. */
export function RetentionNotice() {
  const t = useTranslations('platform');
  const app = useTranslations('app');
  const dayLabel = useDayLabel();
  const platform = usePlatform();
  const { clock } = useSession().effects;
  if (platform.retentionDate === undefined || !retentionIsPast(platform, clock.now())) return null;
  return (
    <Notice
      kind="warning"
      actions={
        <a className={buttonClass('quiet')} href={hrefOf({ page: 'settings' })}>
          {app('settings')}
        </a>
      }
    >
      <p>{t('retentionPast', { date: dayLabel(platform.retentionDate) })}</p>
    </Notice>
  );
}
