import type { ReactNode } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { hrefOf } from '#session/routes.ts';
import styles from './frame.module.css';
import { LargeDisplayButton } from './LargeDisplayButton.tsx';
import { Mark } from './Mark.tsx';
import { SettingsLink } from './SettingsLink.tsx';
import { SkipLink } from './SkipLink.tsx';
import top from './topLine.module.css';

/** The frame of pages that belong to no platform: home, settings, restoring, what cannot begin. */
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
