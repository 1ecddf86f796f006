import { useEffect, useEffectEvent, useRef } from 'react';
import { isJustOver, timeLeft } from '#domain/meeting/silence.ts';
import { softSound } from '#effects/softSound.ts';
import { useTranslations } from '#i18n/intl.ts';
import type { Place } from '#session/places.ts';
import type { PlatformRoute } from '#session/routes.ts';
import { hrefOf } from '#session/routes.ts';
import type { SilentWriting } from '#session/silentWriting.ts';
import { useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { useQuestionName } from '#session/useQuestions.ts';
import { useNow, useSilences } from '#session/useSilences.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { CloseIcon } from '#ui/icons.ts';
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
  const now = useNow(silence.state === 'running', silence.state === 'running' ? silence.endsAt : undefined);
  const [{ sound }, change] = useSilences();
  const isOver = timeLeft(silence, now) === 0;
  const ring = () => {
    if (sound && isJustOver(silence, now)) softSound.play();
  };
  const putAway = () => change({ kept: undefined });
  useSoundPrepared(sound);
  useGoingOn(isOver, route.place, putAway);
  const { page, space, platformId } = route;
  const words = { question: questionName(question), left: timeLabel(silence, now) };
  return (
    <>
      <Moment silence={silence} now={now} onEnd={ring} />
      {route.place === 'meeting' ? null : (
        <p className={styles['line']} data-noprint>
          <a href={hrefOf({ page, space, platformId, place: 'meeting', groupId })}>
            <QuestionSign question={question} /> {t('silenceOf', words)}
          </a>
          {isOver ? <IconButton label={t('putAway')} icon={<CloseIcon />} onClick={putAway} /> : null}
        </p>
      )}
    </>
  );
}

/**
 * Once the time is over, puts the line away as soon as the group goes on: somebody writes or classifies something, or
 * goes to another page. Not on the way to the meeting, where a minute can be added.
 */
function useGoingOn(isOver: boolean, place: Place, onGoingOn: () => void): void {
  const nth = useOpenPlatformState(({ latest }) => latest?.nth ?? 0);
  const atEnd = useRef<{ readonly nth: number; readonly place: Place }>(undefined);
  const goOn = useEffectEvent(onGoingOn);
  useEffect(() => {
    if (!isOver) {
      atEnd.current = undefined;
      return;
    }
    atEnd.current ??= { nth, place };
    const isElsewhere = place !== atEnd.current.place && place !== 'meeting';
    if (isElsewhere || nth !== atEnd.current.nth) goOn();
  }, [isOver, nth, place]);
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
