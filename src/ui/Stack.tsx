import type { ReactNode } from 'react';
import styles from './Stack.module.css';

type StackProps = {
  /** Steps of the distance scale: 2, 3, 4, 5, 6. */
  readonly gap?: 2 | 3 | 4 | 5 | 6;
  readonly children: ReactNode;
};

/** One under the other. */
export function Stack({ gap = 4, children }: StackProps) {
  return (
    <div className={styles['stack']} data-gap={gap}>
      {children}
    </div>
  );
}

/** Side by side, wrapping where there is no room. */
export function Row({ gap = 3, children }: StackProps) {
  return (
    <div className={styles['row']} data-gap={gap}>
      {children}
    </div>
  );
}
