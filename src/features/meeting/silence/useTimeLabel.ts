import { minutesLeft, type Silence } from '#domain/meeting/silence.ts';
import { useTranslations } from '#i18n/intl.ts';

/** The time left as people would say it: never to the second. */
export function useTimeLabel(): (silence: Silence, now: number) => string {
  const t = useTranslations('meeting');
  return (silence, now) => {
    const minutes = minutesLeft(silence, now);
    return silence.state === 'paused' && minutes > 0 ? t('paused', { minutes }) : t('left', { minutes });
  };
}
