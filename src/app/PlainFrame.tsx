import type { ReactNode } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { hrefOf } from '#session/routes.ts';
import styles from './frame.module.css';
import { LargeDisplayButton } from './LargeDisplayButton.tsx';
import { HideButton } from './lock/HideButton.tsx';
import { SettingsLink } from './SettingsLink.tsx';
import { SkipLink } from './SkipLink.tsx';
import top from './topLine.module.css';

/**
 * The frame of pages that belong to no platform: home, settings, restoring, and what is shown when the program cannot
 * start.
 */
export function PlainFrame({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('app');
  return (
    <div className={styles['plain']}>
      <SkipLink />
      <header className={top['top']} data-plain data-noprint>
        <a className={top['brand']} href={hrefOf({ page: 'home' })}>
          <Mark />
          <span>{t('name')}</span>
        </a>
        <div className={top['tools']}>
          <HideButton />
          <LargeDisplayButton />
          <SettingsLink />
        </div>
      </header>
      <main id="content" className={styles['plainContent']} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** The logo: the three signs on one table. The name is shown next to it. */
function Mark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 26 26" style={{ inlineSize: '1.75rem', blockSize: '1.75rem' }}>
      <g strokeWidth="2" strokeLinejoin="round">
        <circle cx="7" cy="8" r="4.5" style={{ fill: 'var(--wb-tint)', stroke: 'var(--wb-strong)' }} />
        <path d="M14.5 3.5h8.5v8.5h-8.5z" style={{ fill: 'var(--ib-tint)', stroke: 'var(--ib-strong)' }} />
        <path d="M13 15l5 8.5H8z" style={{ fill: 'var(--act-tint)', stroke: 'var(--act-strong)' }} />
      </g>
    </svg>
  );
}
