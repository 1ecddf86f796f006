import type { Segment } from '#domain/statistics/segments.ts';
import { barHeight, barWidth, drawnParts } from './barGeometry.ts';
import styles from './Sheet.module.css';

type PrintedBarProps = {
  readonly parts: readonly Segment[];
  /** The same in words; absent when the counts are next to it. */
  readonly label?: string;
};

/** A bar from zero for paper: plain black, black diagonals, black dots, crossed diagonals. */
export function PrintedBar({ parts, label }: PrintedBarProps) {
  return (
    <svg
      className={styles['bar']}
      viewBox={`-1 -1 ${barWidth + 2} ${barHeight + 2}`}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
    >
      {drawnParts(parts).map(({ question, outline, texture }) => (
        <g key={question} data-question={question}>
          <path d={outline} />
          {texture === '' ? null : <path d={texture} />}
        </g>
      ))}
    </svg>
  );
}
