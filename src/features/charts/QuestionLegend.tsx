import type { Question } from '#domain/platform/question.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useQuestionName, useQuestions } from '#session/useQuestions.ts';
import { PatternBar } from '#ui/Marks.tsx';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import styles from './Charts.module.css';

const whole = (question: Question) => [{ question, start: 0, length: 1 }];

/** The pattern and sign of each question. `sides`: also says which side it is on, for a chart with two sides. */
export function QuestionLegend({ sides = false }: { readonly sides?: boolean }) {
  const questions = useQuestions();
  const questionName = useQuestionName();
  const t = useTranslations('charts');
  const shown: readonly Question[] = sides ? ['IB', 'WB'] : questions;
  const say = (question: Question) => {
    const name = questionName(question);
    if (!sides) return name;
    return question === 'IB' ? t('onLeft', { question: name }) : t('onRight', { question: name });
  };
  return (
    <ul className={styles['key']}>
      {shown.map((question) => (
        <li key={question}>
          <span className={styles['swatch']}>
            <PatternBar parts={whole(question)} />
          </span>
          <QuestionSign question={question} /> {say(question)}
        </li>
      ))}
    </ul>
  );
}
