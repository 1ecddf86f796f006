import { useRef, useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { projectorHref } from '#session/routes.ts';
import { Button } from '#ui/Button.tsx';
import { CheckIcon, ScreenIcon } from '#ui/icons.ts';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import styles from './ReadBack.module.css';
import type { Reading } from './useReading.ts';

type ScreensProps = { readonly reading: Reading; readonly onStage: () => void };

/** The group's screen: a second window on the projector, or this device itself. */
export function Screens({ reading, onStage }: ScreensProps) {
  const t = useTranslations('readBack');
  const { hasWindow, showing, command } = reading;
  const [refused, setRefused] = useState(false);
  const open = useGroupWindow();
  return (
    <div className={styles['screens']}>
      <Section title={t('screens')}>
        <div className={styles['screenButtons']}>
          <Button icon={<ScreenIcon />} onClick={() => setRefused(!open())}>
            {hasWindow ? t('toWindow') : t('openWindow')}
          </Button>
          <Button onClick={onStage}>{t('fullScreen')}</Button>
          <Button aria-pressed={showing.black} onClick={() => command('black')}>
            {t('black')}
          </Button>
        </div>
        <p className={styles['screenState']} role="status">
          {hasWindow ? (
            <>
              <CheckIcon size={1.25} /> {t('followed')}
            </>
          ) : null}{' '}
          {showing.black ? t('isBlack') : null}
        </p>
        {refused && !hasWindow ? (
          <Notice kind="warning" live>
            <p>{t('refused')}</p>
          </Notice>
        ) : (
          <p className={styles['meaning']}>{t('windowTip')}</p>
        )}
      </Section>
    </div>
  );
}

/** Opens or focuses the group's window; false if the browser blocked it. */
function useGroupWindow(): () => boolean {
  const route = usePlatformRoute();
  const opened = useRef<Window | null>(null);
  return () => {
    if (opened.current === null || opened.current.closed) {
      // The same name finds the same window again after a reload of this page.
      const name = `spiral-projector-${route.platformId}`;
      opened.current = window.open(projectorHref(route), name, 'popup,width=1280,height=720');
    }
    opened.current?.focus();
    return opened.current !== null;
  };
}
