import type { Question } from '#domain/platform/question.ts';
import styles from './Charts.module.css';

type BarShapeProps = {
  readonly question: Question;
  readonly shift: number;
  /** Computed by Recharts. */
  readonly x?: number | string;
  readonly y?: number | string;
  readonly width?: number | string;
  readonly height?: number | string;
};

/** One part of a bar, filled with its question's pattern. Recharts gives bars to the left of zero a negative width. */
export function BarShape({ question, shift, x = 0, y = 0, width = 0, height = 0 }: BarShapeProps) {
  const length = Math.abs(Number(width));
  if (length === 0) return null;
  return (
    <rect
      className={styles['bar']}
      data-question={question}
      x={Math.min(Number(x), Number(x) + Number(width))}
      y={Number(y) + shift}
      width={length}
      height={Number(height)}
      style={{ fill: `url(#pattern-${question})` }}
    />
  );
}
