import { useEffect } from 'react';
import { softSound } from '#effects/softSound.ts';
import { useTranslations } from '#i18n/intl.ts';
import type { PlatformRoute } from '#session/routes.ts';
import { hrefOf } from '#session/routes.ts';
import type { SilentWriting } from '#session/silentWriting.ts';
import { useQuestionName } from '#session/useQuestions.ts';
import { useNow, useSilences } from '#session/useSilences.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import { Moment } from './Moment.tsx';
import styles from './Silence.module.css';
import { useTimeLabel } from './useTimeLabel.ts';

type SilentLineProps = { readonly kept: SilentWriting; readonly route: PlatformRoute };

/** Shown on every page of the platform: the silence continues, and half of it and its end are announced politely. */
export function SilentLine({ kept, route }: SilentLineProps) {
  const questionName = useQuestionName();
  const t = useTranslations('meeting');
  const timeLabel = useTimeLabel();
  const { groupId, question, silence } = kept;
  const now = useNow(silence.state === 'running');
  const [{ sound }] = useSilences();
  useSoundPrepared(sound);
  const { page, space, platformId } = route;
  const words = { question: questionName(question), left: timeLabel(silence, now) };
  return (
    <>
      <Moment silence={silence} now={now} onEnd={() => sound && softSound.play()} />
      {route.place === 'meeting' ? null : (
        <p className={styles['line']} data-noprint>
          <a href={hrefOf({ page, space, platformId, place: 'meeting', groupId })}>
            <QuestionSign question={question} /> {t('silenceOf', words)}
          </a>
        </p>
      )}
    </>
  );
}

/** After a reload nobody has touched "begin", so the first touch or key press allows the sound. */
function useSoundPrepared(sound: boolean): void {
  useEffect(() => {
    if (!sound) return undefined;
    const touched = new AbortController();
    const prepare = () => {
      softSound.prepare();
      touched.abort();
    };
    for (const type of ['pointerdown', 'keydown'])
      document.addEventListener(type, prepare, { signal: touched.signal });
    return () => touched.abort();
  }, [sound]);
}
