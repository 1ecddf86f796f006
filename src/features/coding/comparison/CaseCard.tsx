import type { ReactNode } from 'react';
import type { Classification } from '#domain/classification/classification.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import styles from '#features/coding/Coding.module.css';
import { useCoderName } from '#features/coding/useCoderName.ts';
import { CodeLabel } from '#pieces/codebook/CodeLabel.tsx';
import { useQuestionName } from '#session/useQuestions.ts';
import { Note } from '#ui/Note.tsx';
import { QuestionSign } from '#ui/QuestionSign.tsx';

type CaseCardProps = {
  readonly criterion: Criterion;
  readonly choices: readonly Classification[];
  readonly children: ReactNode;
};

/** A criterion's words, each coder's code, and the buttons to settle it. */
export function CaseCard({ criterion, choices, children }: CaseCardProps) {
  const questionName = useQuestionName();
  const nameOf = useCoderName();
  const { question, text, language } = criterion;
  return (
    <li className={styles['case']}>
      <Note question={question}>
        <p lang={language} dir="auto">
          <QuestionSign question={question} label={questionName(question)} /> {text}
        </p>
      </Note>
      <dl className={styles['codes']}>
        {choices.map(({ coder, code }) => (
          <div key={coder}>
            <dt dir="auto">{nameOf(coder)}</dt>
            <dd>
              <CodeLabel code={code} />
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles['acts']}>{children}</div>
    </li>
  );
}
