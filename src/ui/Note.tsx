import type { ReactNode } from 'react';
import styles from './Note.module.css';
import type { QuestionCode } from './question.ts';

type NoteProps = {
  readonly question: QuestionCode;
  /** `large`: the composer or the current criterion; `small`: one of several notes. */
  readonly size?: 'large' | 'small';
  readonly children: ReactNode;
};

/**
 * A post-it: the question's tint, with its colour and pattern along the start edge. It grows with its words and never
 * cuts them.
 */
export function Note({ question, size = 'small', children }: NoteProps) {
  return (
    <div className={styles['note']} data-question={question} data-size={size}>
      {children}
    </div>
  );
}
