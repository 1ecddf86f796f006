import { useEffect, useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { askPersistence, type Persistence, readPersistence } from '#storage/persistence.ts';
import { Button } from '#ui/Button.tsx';
import { AlertIcon } from '#ui/icons.ts';
import styles from './HomePage.module.css';

/** Warns before anybody types that this browser has not promised to keep the data. Renders nothing when it has. */
export function KeepingLine() {
  const t = useTranslations('home');
  const [persistence, setPersistence] = useState<Persistence>('persisted');
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    void readPersistence().then(setPersistence);
  }, []);
  const ask = async () => {
    setPersistence(await askPersistence());
    setAsked(true);
  };
  if (persistence === 'persisted') return null;
  return (
    <div className={styles['line']}>
      <AlertIcon />
      <div className={styles['keeping']} role={asked ? 'status' : undefined}>
        <p>
          <strong>{t('atRiskTitle')}</strong> {asked ? t('refused') : t('atRisk')}
        </p>
        {/* A browser that does not say whether it keeps the data cannot be asked to. */}
        {persistence === 'unknown' || asked ? null : <Button onClick={ask}>{t('askToKeep')}</Button>}
      </div>
    </div>
  );
}
