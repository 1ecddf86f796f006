import type { Platform } from '#domain/platform/platform.ts';
import { daysLeft } from '#domain/platform/retention.ts';
import { useDayLabel } from '#i18n/dates.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useSession } from '#session/useSession.tsx';

type RetentionLineProps = {
  readonly platform: Pick<Platform, 'retentionDate'>;
  readonly className?: string | undefined;
};

/** Until when a platform keeps its words, and how many days are left. Renders nothing without such a date. */
export function RetentionLine({ platform: { retentionDate }, className }: RetentionLineProps) {
  const t = useTranslations('common.retention');
  const dayLabel = useDayLabel();
  const { clock } = useSession().effects;
  const days = daysLeft(retentionDate, clock.now());
  if (retentionDate === undefined || days === undefined) return null;
  const date = dayLabel(retentionDate);
  return <p className={className}>{days < 0 ? t('past', { date }) : t('until', { date, days })}</p>;
}
