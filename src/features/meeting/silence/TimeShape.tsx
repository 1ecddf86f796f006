import { drawnSize, type Silence } from '#domain/meeting/silence.ts';
import type { Question } from '#domain/platform/question.ts';
import { usePreferences } from '#session/useSession.tsx';
import styles from './Silence.module.css';

/** Drawn around the centre of a 100 by 100 grid, so that they shrink towards it. */
const shapes: Readonly<Record<Question, string>> = {
  WB: 'M0-45a45 45 0 1 0 0 90 45 45 0 0 0 0-90z',
  IB: 'M-42-42h84v84h-84z',
  ACT: 'M0-50L45 28H-45z',
  FREE: 'M0-50L50 0L0 50L-50 0z',
};

const wantsNoMotion = (): boolean =>
  globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

type TimeShapeProps = { readonly question: Question; readonly silence: Silence; readonly now: number };

/** The question's sign, whose filled part shrinks with the time. The text beside it says the same. */
export function TimeShape({ question, silence, now }: TimeShapeProps) {
  const [{ display }] = usePreferences();
  const size = drawnSize(silence, now, display === 'large' || wantsNoMotion());
  return (
    <svg className={styles['shape']} data-question={question} viewBox="-52 -52 104 104" aria-hidden="true">
      <path className={styles['whole']} d={shapes[question]} />
      <path className={styles['left']} d={shapes[question]} transform={`scale(${size})`} />
    </svg>
  );
}
