import type { ReactNode } from 'react';
import { QuestionSign } from './QuestionSign.tsx';
import styles from './QuestionTag.module.css';
import type { QuestionCode } from './question.ts';

type QuestionTagProps = {
  readonly question: QuestionCode;
  /** The question's name, and its count. */
  readonly children: ReactNode;
};

/** A question's sign and name on its tint, with its pattern along the start edge. */
export function QuestionTag({ question, children }: QuestionTagProps) {
  return (
    <span className={styles['tag']} data-question={question}>
      <QuestionSign question={question} />
      <span>{children}</span>
    </span>
  );
}
