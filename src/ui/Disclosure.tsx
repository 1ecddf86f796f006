import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';
import { DownIcon } from './icons.ts';

type DisclosureProps = {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
};

/** Content that most people do not need, collapsed until it is clicked. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details className={styles['disclosure']} open={open}>
      <summary className={styles['summary']}>
        <DownIcon />
        {summary}
      </summary>
      <div className={styles['content']}>{children}</div>
    </details>
  );
}
