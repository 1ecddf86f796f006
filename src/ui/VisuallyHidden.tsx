import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

/** Hidden visually; still read by screen readers. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles['hidden']}>{children}</span>;
}
