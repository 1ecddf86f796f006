import type { Segment } from '#domain/statistics/segments.ts';
import type { Line } from '#domain/statistics/tally.ts';
import { useTranslations } from '#i18n/intl.ts';
import { LineMarks } from '#pieces/LineMarks.tsx';
import { PrintedBar } from './PrintedBar.tsx';
import styles from './Sheet.module.css';

type PrintedMarksProps = { readonly line: Line; readonly longest: number; readonly manyGroups: boolean };

/** The marks below a heading, and how much was said, with its base. */
export function PrintedMarks({ line, longest, manyGroups }: PrintedMarksProps) {
  const t = useTranslations('print');
  const { criteria, expressions, groups } = line.counts;
  const said = t('counts', { criteria, expressions });
  return (
    <div className={styles['marks']}>
      <LineMarks line={line} longest={longest} Bar={LongBar} />
      <span className={styles['aside']}>
        {manyGroups ? `${said} · ${t('fromGroups', { groups })}` : said}
      </span>
    </div>
  );
}

function LongBar(bar: { readonly parts: readonly Segment[]; readonly label: string }) {
  return (
    <span className={styles['longBar']}>
      <PrintedBar {...bar} />
    </span>
  );
}
