import { useState } from 'react';
import { type SilentMinutes, silentMinutes, timeLeft } from '#domain/meeting/silence.ts';
import type { Question } from '#domain/platform/question.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useNow, useSilences } from '#session/useSilences.ts';
import { Button } from '#ui/Button.tsx';
import { CheckField } from '#ui/CheckField.tsx';
import { PauseIcon, PlayIcon, PlusIcon, StopIcon } from '#ui/icons.ts';
import { Segmented } from '#ui/RadioCards.tsx';
import { Row } from '#ui/Stack.tsx';
import styles from './Silence.module.css';
import { TimeShape } from './TimeShape.tsx';
import type { SilenceInHand } from './useSilence.ts';
import { useTimeLabel } from './useTimeLabel.ts';

type TimerProps = { readonly question: Question; readonly inHand: SilenceInHand };

/** The silence of a question: not begun, or with the time left. When it ends, people can still write. */
export function Timer({ question, inHand }: TimerProps) {
  return inHand.silence === undefined ? (
    <NotBegun inHand={inHand} />
  ) : (
    <Begun question={question} inHand={inHand} />
  );
}

const isLength = (text: string) => silentMinutes.find((minutes) => String(minutes) === text);

function NotBegun({ inHand }: { readonly inHand: SilenceInHand }) {
  const t = useTranslations('meeting');
  const [{ sound }, change] = useSilences();
  const [minutes, setMinutes] = useState<SilentMinutes>(10);
  return (
    <div className={styles['notBegun']}>
      <Segmented
        legend={t('length')}
        value={String(minutes)}
        options={silentMinutes.map((count) => ({ value: String(count), label: t('minutes', { count }) }))}
        onChange={(value) => setMinutes(isLength(value) ?? minutes)}
      />
      <CheckField look="switch" label={t('sound')} checked={sound} onChange={(on) => change({ sound: on })} />
      <Row>
        <Button kind="primary" icon={<PlayIcon />} onClick={() => inHand.begin(minutes)}>
          {t('start')}
        </Button>
      </Row>
    </div>
  );
}

function Begun({ question, inHand }: TimerProps) {
  const t = useTranslations('meeting');
  const timeLabel = useTimeLabel();
  const { silence, pause, resume, lengthen, stop } = inHand;
  const now = useNow(silence?.state === 'running');
  if (silence === undefined) return null;
  const isOver = timeLeft(silence, now) === 0;
  return (
    <div className={styles['begun']}>
      <TimeShape question={question} silence={silence} now={now} />
      <div className={styles['message']}>
        <p className={styles['time']}>{timeLabel(silence, now)}</p>
        <Row>
          {isOver ? null : silence.state === 'running' ? (
            <Button icon={<PauseIcon />} onClick={pause}>
              {t('pause')}
            </Button>
          ) : (
            <Button icon={<PlayIcon />} onClick={resume}>
              {t('resume')}
            </Button>
          )}
          <Button icon={<PlusIcon />} onClick={lengthen}>
            {t('addMinute')}
          </Button>
          <Button icon={<StopIcon />} onClick={stop}>
            {t('stop')}
          </Button>
        </Row>
      </div>
    </div>
  );
}
