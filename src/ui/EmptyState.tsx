import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

type EmptyStateProps = {
  /** What is missing, as a calm fact. */
  readonly title: string;
  /** What to do now. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly sign?: ReactNode;
};

/** An empty place that says what to do there. */
export function EmptyState({ title, children, action, sign }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      {sign}
      <p className={styles['title']}>{title}</p>
      {children === undefined ? null : <div className={styles['words']}>{children}</div>}
      {action}
    </div>
  );
}
