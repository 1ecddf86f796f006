import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './PaperSheet.module.css';

type PaperSheetProps = {
  /** What the sheet is, in the screen's language. */
  readonly label: string;
  /** The language of the sheet, if it is not the screen's. */
  readonly lang?: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
};

/** A preview of a printed page: black on white in every display mode. */
export function PaperSheet({ label, lang, className, children }: PaperSheetProps) {
  return (
    <article className={classNames(styles['sheet'], className)} aria-label={label} lang={lang}>
      {children}
    </article>
  );
}

type PaperHeadProps = {
  /** What the sheet is. */
  readonly title: string;
  /** Whose sheet it is, in large letters under the title. */
  readonly name: string | undefined;
  readonly children: ReactNode;
};

/** The header of a sheet: its title, its owner, and its facts. */
export function PaperHead({ title, name, children }: PaperHeadProps) {
  return (
    <header className={styles['head']}>
      <h2>
        {title}
        <span dir="auto">{name}</span>
      </h2>
      {children}
    </header>
  );
}
