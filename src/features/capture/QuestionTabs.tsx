import type { Group } from '#domain/group/group.ts';
import type { Question } from '#domain/platform/question.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useBegunIn } from '#pieces/WaitingTexts.tsx';
import { usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { useQuestionName, useQuestions } from '#session/useQuestions.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import styles from './QuestionTabs.module.css';

type QuestionTabsProps = { readonly group: Group; readonly question: Question };

/** The questions, legible from across the room: sign, colour, name, and the number of criteria of each. */
export function QuestionTabs({ group, question }: QuestionTabsProps) {
  const questions = useQuestions();
  const t = useTranslations('capture');
  return (
    <nav className={styles['tabs']} aria-label={t('questions')}>
      {questions.map((each) => (
        <QuestionTab key={each} group={group} question={each} current={each === question} />
      ))}
    </nav>
  );
}

function QuestionTab({ group, question, current }: QuestionTabsProps & { readonly current: boolean }) {
  const questionName = useQuestionName();
  const t = useTranslations('capture');
  const route = usePlatformRoute();
  const count = useIndex((index) => index.criteriaIn(group.id, question).length);
  const begun = useTranslations('begun');
  const waiting = useBegunIn(
    (each) => each.place === 'write' && each.groupId === group.id && each.question === question,
  );
  return (
    <a
      className={styles['tab']}
      data-question={question}
      aria-current={current ? 'page' : undefined}
      href={hrefOf({ ...route, groupId: group.id, question })}
    >
      <QuestionSign question={question} size={1.2} filled={current} />
      <span className={styles['word']}>{questionName(question)}</span>
      <span className={styles['count']}>
        {t('count', { count })}
        {current || waiting === 0 ? null : ` · ${begun('mark', { count: waiting })}`}
      </span>
    </a>
  );
}
