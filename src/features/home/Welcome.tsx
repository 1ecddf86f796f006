import { methodQuestions } from '#domain/platform/question.ts';
import { useTranslations } from '#i18n/intl.ts';
import { Note } from '#ui/Note.tsx';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import styles from './HomePage.module.css';

/** The three questions as three post-its: the whole method at a glance. */
export function Welcome() {
  const t = useTranslations('common');
  return (
    <div className={styles['notes']}>
      {methodQuestions.map((question) => (
        <Note key={question} question={question}>
          <p className={styles['question']}>
            <QuestionSign question={question} />
            {t(`question.${question}`)}
          </p>
          <p className={styles['asked']}>{t(`wording.${question}`)}</p>
        </Note>
      ))}
    </div>
  );
}
