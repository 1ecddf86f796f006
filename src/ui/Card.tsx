import type { ReactNode } from 'react';
import styles from './Card.module.css';

type CardProps = {
  readonly as?: 'article' | 'div' | 'li';
  readonly children: ReactNode;
};

/** One thing among its like, on a sheet of its own. A link that carries `data-cover` makes the whole card touchable. */
export function Card({ as: Element = 'article', children }: CardProps) {
  return <Element className={styles['card']}>{children}</Element>;
}

/** Cards side by side, as many as there is room for. */
export function CardGrid({ children }: { readonly children: ReactNode }) {
  return <div className={styles['grid']}>{children}</div>;
}
