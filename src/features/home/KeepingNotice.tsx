import { useEffect, useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { askPersistence, type Persistence, readPersistence } from '#storage/persistence.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** Said before anybody types: this browser has not promised to keep what is written here. Silent when it has. */
export function KeepingNotice() {
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
    <Notice
      title={t('atRiskTitle')}
      live={asked}
      actions={asked ? undefined : <Button onClick={ask}>{t('askToKeep')}</Button>}
    >
      <p>{asked ? t('refused') : t('atRisk')}</p>
    </Notice>
  );
}
