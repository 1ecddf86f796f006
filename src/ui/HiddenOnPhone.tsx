import type { ReactNode } from 'react';
import styles from './HiddenOnPhone.module.css';

/** On a narrow page, hidden visually but still read by screen readers. */
export function HiddenOnPhone({ children }: { readonly children: ReactNode }) {
  return <span className={styles['hidden']}>{children}</span>;
}
