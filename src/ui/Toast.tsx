import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { buttonClass } from './buttonClass.ts';
import { IconButton } from './IconButton.tsx';
import { CheckIcon, CloseIcon } from './icons.ts';
import styles from './Toast.module.css';

/**
 * How long a message stays, in milliseconds: 6 s to notice it, then 90 ms a letter, which is enough for a slow reader.
 */
export const readingTime = (text: string): number => 6_000 + 90 * text.length;

type ToastProps = {
  /** What was done. Use a `key` that changes with each act. */
  readonly message: string;
  readonly action?: { readonly label: string; readonly onAct: () => void };
  /** Where what the message is about can be seen. */
  readonly link?: { readonly label: string; readonly href: string };
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
};

/**
 * Reports an act, and offers to undo it or to go and see it. Stays at least for the reading time, and while it is hovered, focused or
 * touched.
 */
export function Toast({ message, action, link, dismissLabel, onDismiss }: ToastProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onDismiss, readingTime(message));
    return () => clearTimeout(timer);
  }, [held, message, onDismiss]);
  return (
    <div
      className={styles['toast']}
      role="status"
      data-noprint
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <CheckIcon />
      <span className={styles['message']}>{message}</span>
      {action === undefined ? null : <Button onClick={action.onAct}>{action.label}</Button>}
      {link === undefined ? null : (
        <a className={buttonClass('quiet')} href={link.href} onClick={onDismiss}>
          {link.label}
        </a>
      )}
      <IconButton label={dismissLabel} icon={<CloseIcon />} onClick={onDismiss} />
    </div>
  );
}
