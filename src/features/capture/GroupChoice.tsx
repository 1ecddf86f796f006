import type { Group } from '#domain/group/group.ts';
import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useQuestionName, useQuestions } from '#session/useQuestions.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import styles from './GroupChoice.module.css';

/** Shown if there are several groups and none is chosen: one touch chooses. */
export function GroupChoice({ groups }: { readonly groups: readonly Group[] }) {
  const questions = useQuestions();
  const questionName = useQuestionName();
  const t = useTranslations('capture');
  const route = usePlatformRoute();
  const { index } = useOpenPlatform().state.getState();
  return (
    <section aria-labelledby="choose-group">
      <h2 id="choose-group">{t('chooseTitle')}</h2>
      <ul className={styles['groups']}>
        {groups.map((group) => (
          <li key={group.id}>
            <a className={styles['group']} href={hrefOf({ ...route, groupId: group.id, question: 'WB' })}>
              <strong>{group.name}</strong>
              <span className={styles['counts']}>
                {questions.map((question) => (
                  <span key={question} className={styles['count']}>
                    <QuestionSign question={question} label={questionName(question)} />
                    {index.criteriaIn(group.id, question).length}
                  </span>
                ))}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
