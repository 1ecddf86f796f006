import type { ReactNode } from 'react';
import { AlertIcon, InfoIcon } from './icons.ts';
import styles from './Notice.module.css';

type NoticeProps = {
  /** `info` explains; `warning` asks for care; `danger` interrupts (read aloud at once). */
  readonly kind?: 'info' | 'warning' | 'danger';
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Set it if the notice appears because of an act, so that it is read aloud. */
  readonly live?: boolean;
};

/** A message: what happened, what is safe, what to do. */
export function Notice({ kind = 'info', title, children, actions, live = false }: NoticeProps) {
  const role = kind === 'danger' ? 'alert' : live ? 'status' : undefined;
  return (
    <div className={styles['notice']} data-kind={kind} role={role}>
      {kind === 'info' ? <InfoIcon /> : <AlertIcon />}
      <div className={styles['words']}>
        {title === undefined ? null : <p className={styles['title']}>{title}</p>}
        {children}
        {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  );
}
