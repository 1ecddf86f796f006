import type { ReactNode } from 'react';
import styles from './Stack.module.css';

type StackProps = {
  /** A step of the spacing scale: 2, 3, 4, 5 or 6. */
  readonly gap?: 2 | 3 | 4 | 5 | 6;
  readonly children: ReactNode;
};

/** Stacks its children vertically. */
export function Stack({ gap = 4, children }: StackProps) {
  return (
    <div className={styles['stack']} data-gap={gap}>
      {children}
    </div>
  );
}

/** Places its children side by side; they wrap if there is no room. */
export function Row({ gap = 3, children }: StackProps) {
  return (
    <div className={styles['row']} data-gap={gap}>
      {children}
    </div>
  );
}
