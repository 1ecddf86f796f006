import styles from './QuestionSign.module.css';
import type { QuestionCode } from './question.ts';

type QuestionSignProps = {
  readonly question: QuestionCode;
  /** The question's word when no word stands beside the sign. */
  readonly label?: string;
  /** In em: the sign grows with its text. */
  readonly size?: number;
  readonly filled?: boolean;
  /**
   * For a screen with hundreds of signs: the triangle too is left to the style sheet. Each SVG is a part of its own
   * whenever the browser puts its layers together: five hundred took longer than all else an act on the board does.
   */
  readonly light?: boolean;
};

/** ○ ▢ △ ◇ in the question's strong colour, drawn so that all fonts and printers agree. */
export function QuestionSign(props: QuestionSignProps) {
  const { question, label, size = 0.9, filled = false, light = false } = props;
  const said = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <span
      className={styles['sign']}
      data-question={question}
      data-filled={filled || undefined}
      data-light={light || undefined}
      style={{ fontSize: `${size}em` }}
      {...said}
    >
      {question === 'ACT' && !light ? (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 1.8L14.6 13.5H1.4z" />
        </svg>
      ) : null}
    </span>
  );
}
