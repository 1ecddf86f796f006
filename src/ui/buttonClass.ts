import styles from './Button.module.css';
import { classNames } from './classNames.ts';

export type ButtonKind = 'primary' | 'quiet' | 'danger' | 'question' | 'plain';

/** The style of a button for another element: `<Link className={buttonClass('primary')}>`. */
export const buttonClass = (kind: ButtonKind = 'quiet', wide = false): string =>
  classNames(styles['button'], styles[kind], wide && styles['wide']);
