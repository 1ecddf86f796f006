import { marksOf } from '#domain/statistics/marks.ts';
import { segmentsOf } from '#domain/statistics/segments.ts';
import type { Line } from '#domain/statistics/tally.ts';
import { useTranslations } from '#i18n/intl.ts';
import { Marks } from '#ui/Marks.tsx';
import { PrintedBar } from './PrintedBar.tsx';
import styles from './Sheet.module.css';

type PrintedMarksProps = { readonly line: Line; readonly longest: number; readonly manyGroups: boolean };

/** The voices under a heading, and their number with its base. */
export function PrintedMarks({ line, longest, manyGroups }: PrintedMarksProps) {
  const t = useTranslations('print');
  const marks = marksOf(line, longest);
  const { criteria, expressions, groups } = line.counts;
  const { WB, IB, ACT } = line.byQuestion;
  const label = t('marks', {
    total: marks.total,
    WB: WB.expressions,
    IB: IB.expressions,
    ACT: ACT.expressions,
  });
  const said = t('counts', { criteria, expressions });
  return (
    <div className={styles['marks']}>
      {marks.kind === 'marks' ? (
        <Marks runs={marks.runs} label={label} />
      ) : (
        <span className={styles['longBar']}>
          <PrintedBar parts={segmentsOf(line, 'expressions', longest)} label={label} />
        </span>
      )}
      <span className={styles['aside']}>
        {manyGroups ? `${said} · ${t('fromGroups', { groups })}` : said}
      </span>
    </div>
  );
}
