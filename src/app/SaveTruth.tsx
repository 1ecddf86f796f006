import { localDay } from '#domain/record/localDay.ts';
import { useMomentLabel } from '#i18n/dates.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useOpenPlatform, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { useCopyTime, useSession } from '#session/useSession.tsx';
import { AlertIcon, CheckIcon } from '#ui/icons.ts';
import styles from './topLine.module.css';

/** The state of saving, always visible. It is not read aloud at each act: only trouble is (SaveTrouble). */
export function SaveTruth() {
  const t = useTranslations('app');
  const time = useMomentLabel('time');
  const save = useOpenPlatformState((state) => state.save);
  if (save.state === 'saving') return <span className={styles['saving']}>{t('saving')}</span>;
  if (save.state === 'unsaved') {
    return (
      <span className={styles['unsaved']}>
        <AlertIcon />
        {t('unsaved', { count: save.waiting })}
      </span>
    );
  }
  return (
    <span className={styles['saved']}>
      <CheckIcon size={1.25} />
      {save.at === undefined ? t('saved') : t('savedAt', { time: time(save.at) })}
      <CopyTime />
    </span>
  );
}

/** When the newest second copy was made: the day too, when it was not today. */
function CopyTime() {
  const t = useTranslations('app');
  const time = useMomentLabel('time');
  const moment = useMomentLabel();
  const { clock } = useSession().effects;
  const when = useCopyTime(useOpenPlatform().platformId);
  if (when === undefined) return null;
  const isToday = localDay(when) === localDay(clock.now());
  return (
    <span className={styles['copied']}>{t('copiedAt', { time: isToday ? time(when) : moment(when) })}</span>
  );
}
