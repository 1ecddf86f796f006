import type { ReactNode } from 'react';
import type { Question } from '#domain/platform/question.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import styles from './Charts.module.css';
import type { ChartLayout } from './layout.ts';

/** The labels of a bar: its name, and its counts with their signs. */
export type RowLabels = {
  readonly key: string;
  readonly name: ReactNode;
  /** Left out when a sum would be meaningless. */
  readonly total?: number;
  readonly counts: readonly { readonly question: Question; readonly count: number }[];
};

type RowTickProps = {
  readonly rows: readonly RowLabels[];
  readonly layout: ChartLayout;
  /** Computed by Recharts: the middle of the row, and its index. */
  readonly y?: number | string;
  readonly index?: number;
};

function Counts({ row }: { readonly row: RowLabels }) {
  return (
    <span className={styles['rowCounts']}>
      {row.total === undefined ? null : <b>{row.total}</b>}
      {row.counts.map(({ question, count }) =>
        count === 0 ? (
          <span key={question} />
        ) : (
          <span key={question}>
            <QuestionSign question={question} size={0.8} /> {count}
          </span>
        ),
      )}
    </span>
  );
}

/** Name and counts of one row as real text that wraps: next to the bar, or above it when there is no room. */
export function RowTick({ rows, layout, y = 0, index = 0 }: RowTickProps) {
  const row = rows[index];
  if (row === undefined) return null;
  const top = Number(y) - layout.rowHeight / 2;
  if (layout.nameWidth === 0) {
    return (
      <foreignObject
        x={0}
        y={top}
        width={layout.width}
        height={layout.rowHeight / 2 + layout.barShift - layout.barSize / 2}
      >
        <div className={styles['rowAbove']}>
          <span className={styles['rowName']}>{row.name}</span>
          <Counts row={row} />
        </div>
      </foreignObject>
    );
  }
  return (
    <>
      <foreignObject x={0} y={top} width={layout.nameWidth - 12} height={layout.rowHeight}>
        <div className={styles['rowBeside']}>
          <span className={styles['rowName']}>{row.name}</span>
        </div>
      </foreignObject>
      <foreignObject
        x={layout.width - layout.countWidth + 12}
        y={top}
        width={layout.countWidth - 12}
        height={layout.rowHeight}
      >
        <div className={styles['rowBeside']}>
          <Counts row={row} />
        </div>
      </foreignObject>
    </>
  );
}
