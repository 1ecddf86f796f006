import { type ReactNode, use } from 'react';
import { Help, PageHelp } from './Help.tsx';
import styles from './Page.module.css';

type PageProps = {
  /** The page's only h1; the shell moves the focus to it after a navigation. */
  readonly title: ReactNode;
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  /** Actions on the whole page. */
  readonly actions?: ReactNode;
  /** `reading`: one column of text; `full`: the whole width, for tables and boards. */
  readonly width?: 'reading' | 'full';
  readonly children: ReactNode;
};

/** The layout of a place: title, lead, actions, content, and beside the title the help, if the shell provides it. */
export function Page({ title, lead, actions, width = 'full', children }: PageProps) {
  const help = use(PageHelp);
  return (
    <div className={styles['page']} data-width={width}>
      <header className={styles['header']}>
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
