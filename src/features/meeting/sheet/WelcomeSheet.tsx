import type { ReactNode } from 'react';
import type { Group } from '#domain/group/group.ts';
import { useDayLabel } from '#i18n/dates.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { usePlatform } from '#session/useOpenPlatform.tsx';
import { useQuestionName, useQuestionsAsked, useQuestionWording } from '#session/useQuestions.ts';
import { PaperHead, PaperSheet } from '#ui/PaperSheet.tsx';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import styles from './Sheet.module.css';

type WelcomeSheetProps = {
  readonly group: Group;
  /** What this is, in the screen's language. */
  readonly label: string;
};

/** One A4 page in the participants' language: what this is, what is stored, and how to withdraw it. */
export function WelcomeSheet({ group, label }: WelcomeSheetProps) {
  const t = useTranslations('meeting.sheet');
  const asked = useQuestionsAsked();
  return (
    <PaperSheet className={styles['sheet']} label={label} lang={useLocale()}>
      <Head group={group} />
      <Part title={t('what')}>
        <p>
          {t('what1')} {t('what2')} {t('what3')}
        </p>
      </Part>
      <Part title={t('questions', { count: asked.length })}>
        <Questions group={group} />
        <p>{t('how')}</p>
      </Part>
      <div className={styles['promises']}>
        <Part title={t('recorded')}>
          <p>{t('recordedText')}</p>
        </Part>
        <Part title={t('keeper')}>
          <Keeper />
        </Part>
        <Part title={t('withdraw')}>
          <p>{t('withdrawText')}</p>
        </Part>
        <Part title={t('where')}>
          <p>{t('whereText')}</p>
        </Part>
      </div>
      <p className={styles['contact']}>{t('contact')}</p>
    </PaperSheet>
  );
}

function Head({ group }: { readonly group: Group }) {
  const t = useTranslations('meeting.sheet');
  const dayLabel = useDayLabel();
  const { name } = usePlatform();
  const when = group.meetingDate === undefined ? '' : dayLabel(group.meetingDate);
  const facts = [name, when, group.place].filter((fact) => fact !== '');
  return (
    <PaperHead title={t('welcome')} name={group.name}>
      <p dir="auto">{facts.join(' · ')}</p>
    </PaperHead>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Questions({ group }: { readonly group: Group }) {
  const questions = useQuestionsAsked();
  const questionName = useQuestionName();
  const questionWording = useQuestionWording();
  return (
    <ul className={styles['questions']}>
      {questions.map((question) => (
        <li key={question} data-question={question}>
          <QuestionSign question={question} size={1.2} label={questionName(question)} />
          <span dir="auto">{group.wording[question] ?? questionWording(question)}</span>
        </li>
      ))}
    </ul>
  );
}

/** States that the platform keeps the words, and until which date, or that no date is set. */
function Keeper() {
  const t = useTranslations('meeting.sheet');
  const dayLabel = useDayLabel();
  const { name, retentionDate } = usePlatform();
  if (retentionDate === undefined) {
    return (
      <p>
        {t('kept', { platform: name })} {t('noDate')}
      </p>
    );
  }
  return <p>{t('keptUntil', { platform: name, date: dayLabel(retentionDate) })}</p>;
}
