import styles from './QuestionSign.module.css';
import type { QuestionCode } from './question.ts';

const shape: Readonly<Record<QuestionCode, string>> = {
  WB: 'M8 2a6 6 0 1 0 0 12 6 6 0 0 0 0-12z',
  IB: 'M2.5 2.5h11v11h-11z',
  ACT: 'M8 1.8L14.6 13.5H1.4z',
};

type QuestionSignProps = {
  readonly question: QuestionCode;
  /** The question's word when no word stands beside the sign. */
  readonly label?: string;
  /** In em: the sign grows with its text. */
  readonly size?: number;
  readonly filled?: boolean;
};

/** ○ ▢ △ in the question's strong colour, drawn so that all fonts and printers agree. */
export function QuestionSign({ question, label, size = 0.9, filled = false }: QuestionSignProps) {
  return (
    <svg
      className={styles['sign']}
      data-question={question}
      data-filled={filled || undefined}
      viewBox="0 0 16 16"
      style={{ inlineSize: `${size}em`, blockSize: `${size}em` }}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
    >
      <path d={shape[question]} />
    </svg>
  );
}
