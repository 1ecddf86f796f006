import { useEffect, useRef, useState } from 'react';
import { momentBetween, timeLeft } from '#domain/silence.ts';
import { softSound } from '#effects/softSound.ts';
import { useTranslations } from '#i18n/intl.ts';
import type { PlatformRoute } from '#session/routes.ts';
import { hrefOf } from '#session/routes.ts';
import type { SilentWriting } from '#session/silentWriting.ts';
import { useNow, useSilences } from '#session/useSilences.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './Silence.module.css';
import { useTimeWords } from './useTimeWords.ts';

type SilentLineProps = { readonly kept: SilentWriting; readonly route: PlatformRoute };

/** In every page of the platform: the silence goes on, and half of it and its end are said politely. */
export function SilentLine({ kept, route }: SilentLineProps) {
  const t = useTranslations('meeting');
  const common = useTranslations('common');
  const timeWords = useTimeWords();
  const { groupId, question, silence } = kept;
  const now = useNow(silence.state === 'running');
  const said = useMoments(kept, now);
  const { page, space, platformId } = route;
  const words = { question: common(`question.${question}`), left: timeWords(silence, now) };
  return (
    <>
      <VisuallyHidden>
        <span role="status">{said === undefined ? null : t(said === 'end' ? 'atEnd' : 'atHalf')}</span>
      </VisuallyHidden>
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

/** The latest moment worth saying. Its sound, where one was asked for, comes with the end and never again. */
function useMoments({ silence }: SilentWriting, now: number): 'half' | 'end' | undefined {
  const [{ sound }] = useSilences();
  const left = timeLeft(silence, now);
  const before = useRef(left);
  const [said, setSaid] = useState<'half' | 'end'>();
  useEffect(() => {
    const moment = momentBetween(silence.length, before.current, left);
    before.current = left;
    if (moment === undefined) return;
    setSaid(moment);
    if (moment === 'end' && sound) softSound.play();
  }, [silence.length, left, sound]);
  return said;
}
