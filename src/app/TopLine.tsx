import type { ReactNode } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { hrefOf, type PlatformRoute } from '#session/routes.ts';
import { usePlatform } from '#session/useOpenPlatform.tsx';
import { HomeIcon } from '#ui/icons.ts';
import { LargeDisplayButton } from './LargeDisplayButton.tsx';
import { HideButton } from './lock/HideButton.tsx';
import { SaveTruth } from './SaveTruth.tsx';
import { SettingsLink } from './SettingsLink.tsx';
import styles from './topLine.module.css';

type TopLineProps = {
  readonly route: PlatformRoute;
  readonly group: string | undefined;
  readonly undoRedo: ReactNode;
};

/** Platform › group, whether everything is saved, undo, and the ways to hide the words and to adapt the display to one's eyes. */
export function TopLine({ route, group, undoRedo }: TopLineProps) {
  const t = useTranslations('app');
  const { name } = usePlatform();
  const { space, platformId } = route;
  const groups = hrefOf({ page: 'platform', space, platformId, place: 'groups' });
  return (
    <header className={styles['top']} data-noprint>
      <nav className={styles['where']} aria-label={t('whereWeAre')}>
        <a
          className={styles['sign']}
          href={hrefOf({ page: 'home' })}
          aria-label={t('home')}
          title={t('home')}
        >
          <HomeIcon />
        </a>
        <a className={styles['platform']} href={groups}>
          <bdi>{name}</bdi>
        </a>
        {space === 'example' ? (
          <span className={styles['example']} title={t('exampleHint')}>
            {t('example')}
          </span>
        ) : null}
        {group === undefined ? null : (
          <span className={styles['group']}>
            <span aria-hidden="true">›</span>
            <bdi>{group}</bdi>
          </span>
        )}
      </nav>
      <div className={styles['tools']}>
        <SaveTruth />
        {undoRedo}
      </div>
      <div className={styles['ways']}>
        <HideButton />
        <LargeDisplayButton />
        <SettingsLink />
      </div>
    </header>
  );
}
