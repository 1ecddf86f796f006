import type { ReactNode } from 'react';
import type { Report } from '#domain/report/report.ts';
import { segmentsOf } from '#domain/statistics/segments.ts';
import type { Line } from '#domain/statistics/tally.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useQuestions } from '#session/useQuestions.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import { NamedComponent, NamedDimension } from './Named.tsx';
import { PrintedBar } from './PrintedBar.tsx';
import styles from './Sheet.module.css';

type BarRowProps = { readonly name: ReactNode; readonly line: Line; readonly end: number };

function BarRow({ name, line, end }: BarRowProps) {
  const questions = useQuestions();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles['barCell']}>
        <PrintedBar parts={segmentsOf(line, 'expressions', end, questions)} />
      </td>
      <td className={styles['barTotal']}>{line.counts.expressions}</td>
      {questions.map((question) => (
        <td key={question} className={styles['barCount']} data-question={question}>
          {line.byQuestion[question].expressions === 0 ? null : (
            <>
              <QuestionSign question={question} size={0.8} /> {line.byQuestion[question].expressions}
            </>
          )}
        </td>
      ))}
    </tr>
  );
}

const longest = (lines: readonly Line[]): number =>
  Math.max(...lines.map(({ counts }) => counts.expressions));

/** Bars from zero, drawn by our own code: fixed sizes, patterns that survive a photocopier, the counts next to them. */
export function Drawings({ report }: { readonly report: Report }) {
  const t = useTranslations('print');
  const { dimensions, components } = report.tally;
  const widest = { dimensions: longest(dimensions), components: longest(components) };
  return (
    <section>
      <h3>{t('glance')}</h3>
      <p className={styles['note']}>{t('glanceBase')}</p>
      <table className={styles['bars']}>
        <tbody>
          {dimensions.map((line) => (
            <BarRow
              key={line.letter}
              name={<NamedDimension letter={line.letter} />}
              line={line}
              end={widest.dimensions}
            />
          ))}
        </tbody>
        <tbody>
          {components.map((line) => (
            <BarRow
              key={line.code}
              name={<NamedComponent code={line.code} />}
              line={line}
              end={widest.components}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
