import type { ReactNode } from 'react';
import type { Report } from '#domain/report/report.ts';
import type { Line } from '#domain/statistics/tally.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useQuestionName, useQuestions } from '#session/useQuestions.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import { NamedComponent } from './Named.tsx';
import styles from './Sheet.module.css';

function FigureRow({ name, line }: { readonly name: ReactNode; readonly line: Line }) {
  const questions = useQuestions();
  return (
    <tr>
      <th scope="row">{name}</th>
      {questions.map((question) => (
        <td key={question}>{line.byQuestion[question].expressions}</td>
      ))}
      <td>{line.counts.expressions}</td>
      <td>{line.counts.criteria}</td>
    </tr>
  );
}

/** The table of numbers: unclassified criteria have their row, and the last row is the sum. */
export function Figures({ report }: { readonly report: Report }) {
  const questions = useQuestions();
  const questionName = useQuestionName();
  const t = useTranslations('print');
  const { tally } = report;
  return (
    <section>
      <h3>{t('figures')}</h3>
      <table className={styles['figures']}>
        <caption>{t('figuresCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('component')}</th>
            {questions.map((question) => (
              <th key={question} scope="col" data-question={question}>
                <QuestionSign question={question} /> {questionName(question)}
              </th>
            ))}
            <th scope="col">{t('total')}</th>
            <th scope="col">{t('criteria')}</th>
          </tr>
        </thead>
        <tbody>
          {tally.components.map((line) => (
            <FigureRow key={line.code} name={<NamedComponent code={line.code} />} line={line} />
          ))}
          {tally.unclassified.counts.criteria === 0 ? null : (
            <FigureRow name={t('unclassified')} line={tally.unclassified} />
          )}
        </tbody>
        <tbody className={styles['sum']}>
          <FigureRow name={t('sum')} line={tally} />
        </tbody>
      </table>
    </section>
  );
}
