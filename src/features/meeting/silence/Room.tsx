import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { Group } from '#domain/group/group.ts';
import type { Question } from '#domain/platform/question.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useQuestionName, useQuestionsAsked, useQuestionWording } from '#session/useQuestions.ts';
import { useNow } from '#session/useSilences.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { BackIcon, CloseIcon, ForwardIcon } from '#ui/icons.ts';
import { useLayer } from '#ui/layers.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import { Moment } from './Moment.tsx';
import styles from './Silence.module.css';
import { Timer } from './Timer.tsx';
import { useSilence } from './useSilence.ts';

type RoomProps = {
  readonly group: Group;
  readonly question: Question;
  readonly onQuestion: (question: Question) => void;
  readonly onClose: () => void;
};

/** The questions before and after this one; undefined at the ends. */
function neighbours(questions: readonly Question[], question: Question) {
  const at = questions.indexOf(question);
  return { before: questions[at - 1], after: questions[at + 1] };
}

/** In such large letters "bien-être" would break at its hyphen: a word joiner prevents it. */
const unbroken = (text: string): string => text.replace(/(?<=\S)-(?=\S)/g, '-\u2060');

const isTyped = (target: EventTarget): boolean => target instanceof HTMLInputElement;

/** The question for the whole room, as large as the screen allows, with its timer below. */
export function Room({ group, question, onQuestion, onClose }: RoomProps) {
  const questionName = useQuestionName();
  const questionWording = useQuestionWording();
  const t = useTranslations('meeting');
  const common = useTranslations('common');
  const questions = useQuestionsAsked();
  const dialog = useRef<HTMLDialogElement>(null);
  const inHand = useSilence(group.id, question);
  const now = useNow(inHand.silence?.state === 'running');
  const { before, after } = neighbours(questions, question);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useLayer(onClose);
  const turn = (event: KeyboardEvent) => {
    // In the field of the minutes, the arrow keys change the minutes.
    if (isTyped(event.target)) return;
    const to = { ArrowRight: after, PageDown: after, ArrowLeft: before, PageUp: before }[event.key];
    if (to !== undefined) onQuestion(to);
  };
  return (
    <dialog
      ref={dialog}
      className={styles['room']}
      aria-label={t('room')}
      data-question={question}
      onKeyDown={turn}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles['screen']}>
        <header className={styles['head']}>
          <p className={styles['word']}>
            <QuestionSign question={question} size={1.1} /> {questionName(question)}
          </p>
          <IconButton label={common('close')} icon={<CloseIcon />} onClick={onClose} />
        </header>
        <p
          className={styles['wording']}
          dir="auto"
          lang={group.wording[question] ? group.language : undefined}
        >
          {unbroken(group.wording[question] ?? questionWording(question))}
        </p>
        <Timer question={question} inHand={inHand} />
        {/* The page behind this view announces nothing while it is open, so this view does. */}
        <Moment key={question} silence={inHand.silence} now={now} />
        <footer className={styles['foot']}>
          <IconButton
            label={t('previousQuestion')}
            icon={<BackIcon />}
            disabled={before === undefined}
            onClick={() => before && onQuestion(before)}
          />
          <IconButton
            label={t('nextQuestion')}
            icon={<ForwardIcon />}
            disabled={after === undefined}
            onClick={() => after && onQuestion(after)}
          />
        </footer>
      </div>
    </dialog>
  );
}
