import { useState } from 'react';
import { daysLeft } from '#domain/platform/retention.ts';
import { useDayLabel } from '#i18n/dates.ts';
import { useTranslations } from '#i18n/intl.ts';
import { RetentionLine } from '#pieces/RetentionLine.tsx';
import { hrefOf } from '#session/routes.ts';
import { usePlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { Notice } from '#ui/Notice.tsx';

type RetentionNoticeProps = { readonly onChangeDate: () => void };

/**
 * Until when the words are kept. Once that day has passed, it is a question that a person answers: nothing is erased by
 * itself, and the question comes back until it is answered.
 */
export function RetentionNotice({ onChangeDate }: RetentionNoticeProps) {
  const platform = usePlatform();
  const { clock } = useSession().effects;
  const { retentionDate } = platform;
  const days = daysLeft(retentionDate, clock.now());
  if (retentionDate === undefined || days === undefined) return null;
  if (days >= 0) return <RetentionLine platform={platform} />;
  return <RetentionQuestion date={retentionDate} onChangeDate={onChangeDate} />;
}

function RetentionQuestion({ date, onChangeDate }: RetentionNoticeProps & { readonly date: string }) {
  const t = useTranslations('platform');
  const dayLabel = useDayLabel();
  const [isPutOff, putOff] = useState(false);
  if (isPutOff) return <p>{t('retentionPutOff')}</p>;
  return (
    <Notice
      kind="warning"
      title={t('retentionQuestion')}
      actions={
        <>
          <a className={buttonClass('quiet')} href={hrefOf({ page: 'settings' })}>
            {t('retentionErase')}
          </a>
          <Button onClick={onChangeDate}>{t('retentionChange')}</Button>
          <Button onClick={() => putOff(true)}>{t('retentionLater')}</Button>
        </>
      }
    >
      <p>{t('retentionPast', { date: dayLabel(date) })}</p>
    </Notice>
  );
}
