import type { ComponentProps, ReactNode } from 'react';
import styles from './IconButton.module.css';

type IconButtonProps = Omit<ComponentProps<'button'>, 'className' | 'children' | 'aria-label'> & {
  /** What the button does: read aloud, and shown as a tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  /** Shows the label beside the icon where there is room. */
  readonly showLabel?: boolean;
};

/** A 48 px button that shows only an icon; its label is always present for screen readers. */
export function IconButton({ label, icon, showLabel = false, ...rest }: IconButtonProps) {
  return (
    <button type="button" title={label} {...rest} aria-label={label} className={styles['iconButton']}>
      {icon}
      {showLabel ? <span className={styles['label']}>{label}</span> : null}
    </button>
  );
}
