import { type ReactNode, use } from 'react';
import { Help, PageHelp } from './Help.tsx';
import styles from './Page.module.css';

type PageProps = {
  /** The page's only h1; the shell moves the focus to it after a navigation. */
  readonly title: ReactNode;
  /** One sentence under it. */
  readonly lead?: ReactNode;
  /** What can be done with the page as a whole. */
  readonly actions?: ReactNode;
  /** `reading`: one column of text; `full`: the whole width, for tables and boards. */
  readonly width?: 'reading' | 'full';
  /** The page shows a sheet of paper: its own head is not printed. */
  readonly aroundPaper?: boolean;
  readonly children: ReactNode;
};

/** The frame of a place: title, lead, actions, content; beside the title the help of the place, where the shell gives some. */
export function Page(props: PageProps) {
  const { title, lead, actions, width = 'full', aroundPaper = false, children } = props;
  const help = use(PageHelp);
  return (
    <div className={styles['page']} data-width={width}>
      <header className={styles['header']} data-noprint={aroundPaper || undefined}>
        <div className={styles['words']}>
          <div className={styles['title']}>
            <h1 tabIndex={-1} id="page-title">
              {title}
            </h1>
            {help === undefined ? null : <Help {...help} />}
          </div>
          {lead === undefined ? null : <p className={styles['lead']}>{lead}</p>}
        </div>
        {actions === undefined ? null : (
          <div className={styles['actions']} data-noprint>
            {actions}
          </div>
        )}
      </header>
      {children}
    </div>
  );
}
