import type { Criterion } from '#domain/criterion/criterion.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useQuestionName } from '#session/useQuestions.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import styles from './NoteWords.module.css';

/** A criterion's sign and words, never truncated: a note or a line grows with them. */
export function NoteWords({ criterion }: { readonly criterion: Criterion }) {
  const questionName = useQuestionName();
  const t = useTranslations('pieces');
  const { question, text, language, expressions } = criterion;
  return (
    <>
      <QuestionSign question={question} label={questionName(question)} light />{' '}
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
