import { useState, useSyncExternalStore } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import type { AppUpdate } from './pwa/appUpdate.ts';
import styles from './UpdateLine.module.css';

/** Offers a new version; never imposes one on a workshop in progress. */
export function UpdateLine({ update }: { readonly update: AppUpdate }) {
  const t = useTranslations('app');
  const state = useSyncExternalStore(update.subscribe, update.state);
  const [later, setLater] = useState<typeof state>('current');
  if (state === 'current' || state === later) return null;
  return (
    <div className={styles['line']} role="status" data-noprint>
      <span>{state === 'ready' ? t('updateReady') : t('updateReplaced')}</span>
      <Button kind="primary" onClick={update.accept}>
        {state === 'ready' ? t('updateAccept') : t('reload')}
      </Button>
      <Button onClick={() => setLater(state)}>{t('updateLater')}</Button>
    </div>
  );
}
