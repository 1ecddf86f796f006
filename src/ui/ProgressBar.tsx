import { useId } from 'react';
import styles from './ProgressBar.module.css';

type ProgressBarProps = {
  readonly label: string;
  /** Done so far, of `max`; absent while it cannot be known. */
  readonly value?: number;
  readonly max?: number;
};

/** How far something has come. */
export function ProgressBar({ label, value, max = 1 }: ProgressBarProps) {
  const id = useId();
  return (
    <div className={styles['progress']}>
      <label htmlFor={id}>{label}</label>
      <progress id={id} value={value} max={max} />
    </div>
  );
}
