import { memo } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { useIsCarried, useIsChosen, useSorting } from '#features/classify/select/useSorting.tsx';
import { useTranslations } from '#i18n/intl.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import styles from './BoardNote.module.css';

type BoardNoteProps = {
  readonly criterion: Criterion;
  /** It was put here by the latest act. */
  readonly justMoved: boolean;
};

/** One criterion as a post-it: a touch or Enter chooses it, a long press or Space takes it away. */
export const BoardNote = memo(function BoardNote({ criterion, justMoved }: BoardNoteProps) {
  const { chosen } = useSorting();
  const isChosen = useIsChosen(criterion.id);
  const isCarried = useIsCarried(criterion.id);
  return (
    <li>
      <button
        type="button"
        className={styles['note']}
        data-note={criterion.id}
        data-question={criterion.question}
        data-moved={justMoved || undefined}
        data-carried={isCarried || undefined}
        aria-pressed={isChosen}
        onClick={() => chosen.toggle(criterion.id)}
        // Space takes the note; some browsers would press the button as well.
        onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
      >
        <NoteWords criterion={criterion} />
      </button>
    </li>
  );
});

/** A post-it's sign and words, whole: it is never smaller than its words. */
export function NoteWords({ criterion }: { readonly criterion: Criterion }) {
  const t = useTranslations('classify');
  const common = useTranslations('common');
  const { question, text, language, expressions } = criterion;
  return (
    <>
      <QuestionSign question={question} label={common(`question.${question}`)} light />{' '}
      <span className={styles['words']}>
        <span lang={language} dir="auto">
          {text}
        </span>
        {expressions > 1 ? (
          <span className={styles['times']}>{t('times', { count: expressions })}</span>
        ) : null}
      </span>
    </>
  );
}
