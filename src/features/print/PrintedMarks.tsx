import { marksOf } from '#domain/statistics/marks.ts';
import { segmentsOf } from '#domain/statistics/segments.ts';
import type { Line } from '#domain/statistics/tally.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useQuestionName, useQuestions } from '#session/useQuestions.ts';
import { Marks } from '#ui/Marks.tsx';
import { PrintedBar } from './PrintedBar.tsx';
import styles from './Sheet.module.css';

type PrintedMarksProps = { readonly line: Line; readonly longest: number; readonly manyGroups: boolean };

/** The voices under a heading, and their number with its base. */
export function PrintedMarks({ line, longest, manyGroups }: PrintedMarksProps) {
  const t = useTranslations('print');
  const questions = useQuestions();
  const questionName = useQuestionName();
  const marks = marksOf(line, longest, questions);
  const { criteria, expressions, groups } = line.counts;
  const { WB, IB, ACT, FREE } = line.byQuestion;
  const ofMethod = t('marks', {
    total: marks.total,
    WB: WB.expressions,
    IB: IB.expressions,
    ACT: ACT.expressions,
  });
  const free = t('marksFree', { name: questionName('FREE'), count: FREE.expressions });
  const label = FREE.expressions === 0 ? ofMethod : `${ofMethod}, ${free}`;
  const said = t('counts', { criteria, expressions });
  return (
    <div className={styles['marks']}>
      {marks.kind === 'marks' ? (
        <Marks runs={marks.runs} label={label} />
      ) : (
        <span className={styles['longBar']}>
          <PrintedBar parts={segmentsOf(line, 'expressions', longest, questions)} label={label} />
        </span>
      )}
      <span className={styles['aside']}>
        {manyGroups ? `${said} · ${t('fromGroups', { groups })}` : said}
      </span>
    </div>
  );
}
