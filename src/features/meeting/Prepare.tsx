import type { RefObject } from 'react';
import type { Group } from '#domain/group/group.ts';
import { useDayLabel } from '#i18n/dates.ts';
import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { useQuestionName, useQuestionsAsked, useQuestionWording } from '#session/useQuestions.ts';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { PencilIcon, PrintIcon } from '#ui/icons.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import { Row } from '#ui/Stack.tsx';
import styles from './Meeting.module.css';

type PrepareProps = {
  readonly group: Group;
  readonly toSheet: RefObject<HTMLButtonElement | null>;
  readonly onSheet: () => void;
};

/** The group, the three questions in its wording, its welcome sheet. */
export function Prepare({ group, toSheet, onSheet }: PrepareProps) {
  const questions = useQuestionsAsked();
  const questionName = useQuestionName();
  const questionWording = useQuestionWording();
  const t = useTranslations('meeting');
  const dayLabel = useDayLabel();
  const route = usePlatformRoute();
  const when = group.meetingDate === undefined ? '' : dayLabel(group.meetingDate);
  const facts = [when, group.place].filter((fact) => fact !== '');
  return (
    <>
      <p className={styles['quiet']}>{facts.length === 0 ? t('prepareText') : facts.join(' · ')}</p>
      <ul className={styles['wordings']}>
        {questions.map((question) => (
          <li key={question} data-question={question}>
            <QuestionSign question={question} label={questionName(question)} />
            <span dir="auto">{group.wording[question] ?? questionWording(question)}</span>
          </li>
        ))}
      </ul>
      <Row>
        <a className={buttonClass('quiet')} href={hrefOf({ ...route, place: 'groups', groupId: group.id })}>
          <PencilIcon />
          {t('editGroup')}
        </a>
        <Button ref={toSheet} icon={<PrintIcon />} onClick={onSheet}>
          {t('welcomeSheet')}
        </Button>
      </Row>
    </>
  );
}
