import type { Criterion } from '#domain/criterion/criterion.ts';
import type { ReadBackStep } from '#domain/views/readBackRound.ts';
import { useTranslations } from '#i18n/intl.ts';
import { CodeLabel } from '#pieces/codebook/CodeLabel.tsx';
import { useQuestionName, useQuestions } from '#session/useQuestions.ts';
import { Button } from '#ui/Button.tsx';
import { AlertIcon, PencilIcon } from '#ui/icons.ts';
import { Note } from '#ui/Note.tsx';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import { SaidWords } from './projector/SaidWords.tsx';
import { ReadAloud } from './ReadAloud.tsx';
import styles from './ReadBack.module.css';
import { FirstWords, ReadBackStatusMark } from './ReadBackStatusMark.tsx';
import type { Reading } from './useReading.ts';

type Acting = { readonly reading: Reading; readonly onReword: (criterion: Criterion) => void };

/** A component with all its criteria by question; each can be reworded or sent back separately. */
export function ComponentInHand({ step, ...acting }: Acting & { readonly step: ReadBackStep }) {
  const questions = useQuestions();
  const questionName = useQuestionName();
  const t = useTranslations('readBack');
  const asked = questions.filter((question) => step.criteria.some((each) => each.question === question));
  return (
    <section className={styles['seen']} aria-label={t('seen')}>
      <h2 className={styles['component']}>
        <ComponentName code={step.code} />
      </h2>
      {asked.map((question) => (
        <div key={question} className={styles['asked']}>
          <h3>
            <QuestionSign question={question} /> {questionName(question)}
          </h3>
          <ul>
            {step.criteria
              .filter((criterion) => criterion.question === question)
              .map((criterion) => (
                <li key={criterion.id}>
                  <OneOf criterion={criterion} {...acting} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function ComponentName({ code }: Pick<ReadBackStep, 'code'>) {
  const t = useTranslations('readBack');
  return code === undefined ? t('unclassified') : <CodeLabel code={{ component: code }} />;
}

function OneOf({ criterion, reading, onReword }: Acting & { readonly criterion: Criterion }) {
  const t = useTranslations('readBack');
  const { question, text, language } = criterion;
  const isBack = criterion.readBack === 'sentBack';
  const answer = () => (isBack ? reading.confirmOne(criterion) : reading.sendBack(criterion));
  return (
    <Note question={question}>
      <SaidWords said={criterion} className={styles['words']} />
      <div className={styles['foot']}>
        <ReadBackStatusMark criterion={criterion} />
        <FirstWords criterion={criterion} />
        <ReadAloud text={text} language={language} />
        <Button kind="plain" icon={<PencilIcon />} onClick={() => onReword(criterion)}>
          {t('reword')}
        </Button>
        <Button kind="plain" icon={isBack ? undefined : <AlertIcon />} onClick={answer}>
          {isBack ? t('confirm') : t('sendBack')}
        </Button>
      </div>
    </Note>
  );
}
