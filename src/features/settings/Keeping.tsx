import { useEffect, useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { askPersistence, type Persistence, readPersistence } from '#storage/persistence.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';

/** Shows whether the browser has promised to keep the data, and offers to ask it. */
export function Keeping() {
  const t = useTranslations('settings');
  const [persistence, setPersistence] = useState<Persistence>();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void readPersistence().then(setPersistence);
  }, []);
  const ask = async () => {
    const answer = await askPersistence();
    setPersistence(answer);
    setRefused(answer !== 'persisted');
  };
  return (
    <Section title={t('device')}>
      {persistence === 'persisted' ? (
        <Notice live>
          <p>{t('persisted')}</p>
        </Notice>
      ) : null}
      {persistence === 'unknown' ? (
        <Notice>
          <p>{t('unknown')}</p>
        </Notice>
      ) : null}
      {persistence === 'atRisk' ? (
        <Notice
          kind="warning"
          title={t('atRiskTitle')}
          live
          actions={refused ? undefined : <Button onClick={ask}>{t('ask')}</Button>}
        >
          <p>{refused ? t('refused') : t('atRisk')}</p>
        </Notice>
      ) : null}
    </Section>
  );
}
