import styles from './Marks.module.css';
import type { QuestionCode } from './question.ts';

// A cell of 18 by 16 holds one sign with a margin, so that neighbours do not touch.
const cell = 18;
const sign: Readonly<Record<QuestionCode, (x: number) => string>> = {
  WB: (x) => `M${x + 3} 8a6 6 0 1 0 12 0 6 6 0 1 0 -12 0z`,
  IB: (x) => `M${x + 3.5} 2.5h11v11h-11z`,
  ACT: (x) => `M${x + 9} 2L${x + 15.5} 13.5H${x + 2.5}z`,
  FREE: (x) => `M${x + 9} 0.8L${x + 16} 8L${x + 9} 15.2L${x + 2} 8z`,
};

/** Splits a count into tens and the rest: marks grouped in tens can be counted at a glance. */
const inTens = (count: number): readonly number[] =>
  Array.from({ length: Math.ceil(count / 10) }, (_, ten) => Math.min(10, count - ten * 10));

const drawn = (question: QuestionCode, count: number): string =>
  Array.from({ length: count }, (_, place) => sign[question](place * cell)).join('');

type MarksProps = {
  /** The number of marks of each question, in display order. */
  readonly runs: readonly { readonly question: QuestionCode; readonly count: number }[];
  /** The same information as text. */
  readonly label: string;
};

/** ○○○▢▢△◇: one mark for each voice. In SVG, so that it looks the same with every font and printer. */
export function Marks({ runs, label }: MarksProps) {
  return (
    <span className={styles['marks']} role="img" aria-label={label}>
      {runs.flatMap(({ question, count }) =>
        inTens(count).map((marks, ten) => (
          <svg
            // biome-ignore lint/suspicious/noArrayIndexKey: tens have no identity but their position
            key={`${question}${ten}`}
            aria-hidden="true"
            data-question={question}
            viewBox={`0 0 ${marks * cell} 16`}
            style={{ inlineSize: `${(marks * cell) / 16}em` }}
          >
            <path d={drawn(question, marks)} />
          </svg>
        )),
      )}
    </span>
  );
}

type BarProps = {
  /** The start and the length of each part, as a share of the whole width: 0 to 1. */
  readonly parts: readonly {
    readonly question: QuestionCode;
    readonly start: number;
    readonly length: number;
  }[];
  /** The position of zero: 0, or more for a bar with two sides. */
  readonly zero?: number;
  /** The same information as text; absent if the text is shown next to the bar. */
  readonly label?: string;
};

const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;

/** A horizontal bar in the patterns of the questions, as wide as its container. Needs QuestionPatterns on the page. */
export function PatternBar({ parts, zero = 0, label }: BarProps) {
  return (
    <svg
      className={styles['bar']}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
    >
      {parts.map(({ question, start, length }) => (
        <rect
          key={question}
          data-question={question}
          x={percent(start)}
          width={percent(length)}
          y="1"
          height="100%"
          style={{ fill: `url(#pattern-${question})` }}
        />
      ))}
      <line x1={percent(zero)} x2={percent(zero)} y1="0" y2="100%" />
    </svg>
  );
}
