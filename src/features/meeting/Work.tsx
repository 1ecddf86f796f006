import type { Group } from '#domain/group/group.ts';
import type { Meeting } from '#domain/views/meeting.ts';
import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import type { Place } from '#session/places.ts';
import { hrefOf } from '#session/routes.ts';
import { useQuestionName, useQuestions } from '#session/useQuestions.ts';
import { buttonClass } from '#ui/buttonClass.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import { Row } from '#ui/Stack.tsx';
import styles from './Meeting.module.css';
import { Step } from './Step.tsx';

type WritingProps = { readonly group: Group; readonly meeting: Meeting };

/** The questions in order, each with its number of criteria and a link to continue. */
export function Writing({ group, meeting }: WritingProps) {
  const questions = useQuestions();
  const questionName = useQuestionName();
  const t = useTranslations('meeting');
  const route = usePlatformRoute();
  return (
    <>
      <p className={styles['quiet']}>{t('writeText')}</p>
      <ul className={styles['questions']}>
        {questions.map((question) => (
          <li key={question} data-question={question}>
            <a
              className={styles['question']}
              href={hrefOf({ ...route, place: 'write', groupId: group.id, question })}
              aria-label={`${t('writeQuestion', { question: questionName(question) })}, ${t('count', { count: meeting.written[question] })}`}
            >
              <QuestionSign question={question} size={1.2} />
              <span className={styles['asked']}>{questionName(question)}</span>
              <span className={styles['count']}>{t('count', { count: meeting.written[question] })}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The steps from the tray to the synthesis: the progress of each, and a link to continue. */
export function Afterwards({ meeting }: { readonly meeting: Meeting }) {
  const t = useTranslations('meeting');
  const { criteria, unclassified, unread, sentBack, texts, done } = meeting;
  return (
    <>
      <Step step="classify" done={done}>
        <p>{t('classifyState', { total: criteria, left: unclassified })}</p>
        <Row>
          <To place="classify">{t('classifyGo')}</To>
        </Row>
      </Step>
      <Step step="readback" done={done}>
        <p>
          {t('readBackState', { total: criteria, left: unread })}
          {sentBack === 0 ? null : ` ${t('sentBack', { count: sentBack })}`}
        </p>
        <Row>
          <To place="readback">{t('readBackGo')}</To>
        </Row>
      </Step>
      <Step step="synthesis" done={done}>
        <p>{t('synthesisState', { texts })}</p>
        <Row>
          <To place="synthesis">{t('synthesisGo')}</To>
          <To place="print">{t('printGo')}</To>
        </Row>
      </Step>
    </>
  );
}

function To({ place, children }: { readonly place: Place; readonly children: string }) {
  const route = usePlatformRoute();
  return (
    <a className={buttonClass('quiet')} href={hrefOf({ ...route, place })}>
      {children}
    </a>
  );
}
