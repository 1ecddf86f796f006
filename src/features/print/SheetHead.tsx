import { Fragment } from 'react';
import type { Report } from '#domain/report/report.ts';
import { useFormatter, useTranslations } from '#i18n/intl.ts';
import { useQuestionName, useQuestions } from '#session/useQuestions.ts';
import { useSession } from '#session/useSession.tsx';
import { PaperHead } from '#ui/PaperSheet.tsx';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import styles from './Sheet.module.css';

function HowToRead() {
  const questions = useQuestions();
  const questionName = useQuestionName();
  const t = useTranslations('print');
  return (
    <p className={styles['howToRead']}>
      {t('howToRead')}{' '}
      {questions.map((question) => (
        <Fragment key={question}>
          <span data-question={question}>
            <QuestionSign question={question} /> {questionName(question)}
            {question === questions.at(-1) ? '.' : ','}
          </span>
          {/* A space at the end of the span would be lost: it is an inline block. */}{' '}
        </Fragment>
      ))}
      {t('howToTimes')}
    </p>
  );
}

/** A date is parsed and formatted in one time zone, so that no device shifts it by a day. */
const dayFormat = { dateStyle: 'long', timeZone: 'UTC' } as const;

/** Title, who speaks, when, how many people, and the legend of the signs. */
export function SheetHead({ report }: { readonly report: Report }) {
  const questionName = useQuestionName();
  const t = useTranslations('print');
  const format = useFormatter();
  const { clock } = useSession().effects;
  const { platform, group, groups, scope, tally } = report;
  const { question } = scope;
  const { criteria, expressions, groups: speaking } = tally.counts;
  const meetingDate = group?.meetingDate;
  const title =
    question === undefined ? t('synthesis') : t('synthesisOf', { question: questionName(question) });
  return (
    <PaperHead title={title} name={platform?.name}>
      <p>
        {t('groups', { count: groups.length, names: format.list(groups.map(({ name }) => name)) })}
        {meetingDate === undefined
          ? null
          : ` · ${t('met', { date: format.dateTime(new Date(`${meetingDate}T00:00:00Z`), dayFormat) })}`}
        {group?.place ? ` · ${group.place}` : null}
        {` · ${t('dated', { date: format.dateTime(new Date(clock.now()), { dateStyle: 'long' }) })}`}
      </p>
      <p>{t('base', { criteria, expressions, groups: speaking })}</p>
      <HowToRead />
    </PaperHead>
  );
}
