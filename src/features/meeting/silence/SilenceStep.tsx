import { useState } from 'react';
import type { Group } from '#domain/group/group.ts';
import type { Question } from '#domain/platform/question.ts';
import meetingStyles from '#features/meeting/Meeting.module.css';
import { useTranslations } from '#i18n/intl.ts';
import { QuestionPicker } from '#pieces/QuestionPicker.tsx';
import { useSilences } from '#session/useSilences.ts';
import { Button } from '#ui/Button.tsx';
import { ScreenIcon } from '#ui/icons.ts';
import { Row } from '#ui/Stack.tsx';
import { Room } from './Room.tsx';
import { Timer } from './Timer.tsx';
import { useSilence } from './useSilence.ts';

type SilenceStepProps = {
  readonly group: Group;
  /** The question to begin with if no silence is running. */
  readonly first: Question;
};

/** One question at a time: shown large for the room, then answered in silence. */
export function SilenceStep({ group, first }: SilenceStepProps) {
  const t = useTranslations('meeting');
  const [{ kept }] = useSilences();
  const [question, setQuestion] = useState(kept?.groupId === group.id ? kept.question : first);
  const [isShown, setShown] = useState(false);
  const inHand = useSilence(group.id, question);
  return (
    <>
      <p className={meetingStyles['quiet']}>{t('silenceText')}</p>
      <QuestionPicker hideLabel value={question} onChange={setQuestion} />
      <Timer question={question} inHand={inHand} />
      <Row>
        <Button icon={<ScreenIcon />} onClick={() => setShown(true)}>
          {t('showQuestion')}
        </Button>
      </Row>
      {isShown ? (
        <Room group={group} question={question} onQuestion={setQuestion} onClose={() => setShown(false)} />
      ) : null}
    </>
  );
}
