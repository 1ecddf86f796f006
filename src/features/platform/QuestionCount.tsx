import type { Question } from '#domain/platform/question.ts';
import type { GroupId } from '#domain/record/identity.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { useQuestionName } from '#session/useQuestions.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import styles from './GroupCard.module.css';

type QuestionCountProps = { readonly groupId: GroupId; readonly question: Question };

/** The number of criteria that a group has for one question. */
export function QuestionCount({ groupId, question }: QuestionCountProps) {
  const questionName = useQuestionName();
  const count = useIndex((index) => index.criteriaIn(groupId, question)).length;
  return (
    <li className={styles['count']} data-question={question}>
      <span className={styles['number']}>
        <QuestionSign question={question} />
        {count}
      </span>
      <span className={styles['word']}>{questionName(question)}</span>
    </li>
  );
}
