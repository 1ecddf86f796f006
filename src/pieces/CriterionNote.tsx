import type { ReactNode } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { useQuestionName } from '#session/useQuestions.ts';
import { Note } from '#ui/Note.tsx';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import styles from './CriterionNote.module.css';

type CriterionNoteProps = {
  readonly criterion: Criterion;
  /** Links to the previous and the next criteria, at the end of the first line. */
  readonly ways?: ReactNode;
  /** The criterion's words with highlights; defaults to its plain words. */
  readonly words?: ReactNode;
  readonly children?: ReactNode;
};

/** The criterion being worked on: its question and group, its words in full, and how many people said it. */
export function CriterionNote({ criterion, ways, words, children }: CriterionNoteProps) {
  const t = useTranslations('pieces');
  const { question, text, language, expressions } = criterion;
  return (
    <Note question={question} size="large">
      <div className={styles['note']}>
        <div className={styles['head']} data-ways={ways !== undefined || undefined}>
          <From criterion={criterion} />
          {ways}
        </div>
        <p className={styles['text']} lang={language} dir="auto" data-long={text.length > 140 || undefined}>
          {words ?? text}
        </p>
        {expressions > 1 ? <p className={styles['from']}>{t('times', { count: expressions })}</p> : null}
        {children}
      </div>
    </Note>
  );
}

function From({ criterion: { question, groupId } }: Pick<CriterionNoteProps, 'criterion'>) {
  const questionName = useQuestionName();
  const group = useIndex((index) => index.record('groups', groupId));
  return (
    <p className={styles['from']}>
      <QuestionSign question={question} /> {questionName(question)}
      {group === undefined ? null : <bdi className={styles['group']}>{group.name}</bdi>}
    </p>
  );
}
