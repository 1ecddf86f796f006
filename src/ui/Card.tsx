import type { ReactNode } from 'react';
import styles from './Card.module.css';

type CardProps = {
  readonly as?: 'article' | 'div' | 'li';
  readonly children: ReactNode;
};

/** One item of a list, as a card. A link with `data-cover` inside makes the whole card clickable. */
export function Card({ as: Element = 'article', children }: CardProps) {
  return <Element className={styles['card']}>{children}</Element>;
}

/** A grid of cards, with as many columns as fit. */
export function CardGrid({ children }: { readonly children: ReactNode }) {
  return <div className={styles['grid']}>{children}</div>;
}
