import type { Group } from '#domain/group/group.ts';
import type { Question } from '#domain/platform/question.ts';
import type { Meeting } from '#domain/views/meeting.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useBegunIn } from '#pieces/WaitingTexts.tsx';
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
  const t = useTranslations('meeting');
  return (
    <>
      <p className={styles['quiet']}>{t('writeText')}</p>
      <ul className={styles['questions']}>
        {questions.map((question) => (
          <li key={question} data-question={question}>
            <Asked group={group} question={question} written={meeting.written[question]} />
          </li>
        ))}
      </ul>
    </>
  );
}

type AskedProps = { readonly group: Group; readonly question: Question; readonly written: number };

function Asked({ group, question, written }: AskedProps) {
  const questionName = useQuestionName();
  const t = useTranslations('meeting');
  const begun = useTranslations('begun');
  const route = usePlatformRoute();
  const waiting = useBegunIn(
    (each) => each.place === 'write' && each.groupId === group.id && each.question === question,
  );
  const count = [
    t('count', { count: written }),
    ...(waiting === 0 ? [] : [begun('mark', { count: waiting })]),
  ];
  return (
    <a
      className={styles['question']}
      href={hrefOf({ ...route, place: 'write', groupId: group.id, question })}
      aria-label={[t('writeQuestion', { question: questionName(question) }), ...count].join(', ')}
    >
      <QuestionSign question={question} size={1.2} />
      <span className={styles['asked']}>{questionName(question)}</span>
      <span className={styles['count']}>{count.join(' · ')}</span>
    </a>
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
