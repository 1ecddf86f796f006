import styles from './QuestionSign.module.css';
import type { QuestionCode } from './question.ts';

type QuestionSignProps = {
  readonly question: QuestionCode;
  /** The question's name, if no text next to the sign says it. */
  readonly label?: string;
  /** In em, so that the sign scales with its text. */
  readonly size?: number;
  readonly filled?: boolean;
  /**
   * For a screen with hundreds of signs: draws the triangle, too, with CSS instead of SVG. The browser composites each
   * SVG separately: 500 of them took longer than everything else that an act on the board does.
   */
  readonly light?: boolean;
};

/**
 * ○ ▢ △ ◇ in the question's strong colour, drawn rather than typed, so that it looks the same with every font and
 * printer.
 */
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
