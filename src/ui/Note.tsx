import type { ReactNode } from 'react';
import styles from './Note.module.css';
import type { QuestionCode } from './question.ts';

type NoteProps = {
  readonly question: QuestionCode;
  /** `large`: the composer or the criterion in hand; `small`: one among others. */
  readonly size?: 'large' | 'small';
  readonly children: ReactNode;
};

/** A post-it: the question's tint, its colour and pattern along the start edge. Never smaller than its words. */
export function Note({ question, size = 'small', children }: NoteProps) {
  return (
    <div className={styles['note']} data-question={question} data-size={size}>
      {children}
    </div>
  );
}
