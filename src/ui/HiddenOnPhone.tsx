import type { ReactNode } from 'react';
import styles from './HiddenOnPhone.module.css';

/** Where the page is narrow, spoken and not drawn. */
export function HiddenOnPhone({ children }: { readonly children: ReactNode }) {
  return <span className={styles['hidden']}>{children}</span>;
}
