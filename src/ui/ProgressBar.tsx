import { useId } from 'react';
import styles from './ProgressBar.module.css';

type ProgressBarProps = {
  readonly label: string;
  /** The amount done, out of `max`; absent while it is unknown. */
  readonly value?: number;
  readonly max?: number;
};

/** A progress bar. */
export function ProgressBar({ label, value, max = 1 }: ProgressBarProps) {
  const id = useId();
  return (
    <div className={styles['progress']}>
      <label htmlFor={id}>{label}</label>
      <progress id={id} value={value} max={max} />
    </div>
  );
}
