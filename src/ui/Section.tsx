import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

type SectionProps = {
  readonly title: ReactNode;
  /** 2 by default; 3 inside another section. */
  readonly level?: 2 | 3;
  /** Shown at the end of the title's line: a count, a small button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** A titled part of a page, and a landmark with that title. */
export function Section({ title, level = 2, aside, children }: SectionProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <div className={styles['header']}>
        <Heading id={id}>{title}</Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}
