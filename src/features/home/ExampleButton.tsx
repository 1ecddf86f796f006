import { useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { useGo } from '#session/navigation.ts';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

type Progress = 'idle' | 'opening' | 'failed';

/** Opens the real group of Blégny, in a database of its own that can never touch real data. */
export function ExampleButton() {
  const t = useTranslations('home');
  const go = useGo();
  const { effects } = useSession();
  const [progress, setProgress] = useState<Progress>('idle');
  const open = async () => {
    if (progress === 'opening') return;
    setProgress('opening');
    try {
      const { openExample } = await import('./openExample.ts');
      const platformId = await openExample(effects);
      go({ page: 'platform', space: 'example', platformId, place: 'groups' });
    } catch {
      setProgress('failed');
    }
  };
  return (
    <>
      <Button onClick={open} title={t('exampleHint')} aria-busy={progress === 'opening'}>
        {progress === 'opening' ? t('exampleOpening') : t('openExample')}
      </Button>
      {progress === 'failed' ? (
        <Notice kind="danger">
          <p>{t('exampleFailed')}</p>
        </Notice>
      ) : null}
    </>
  );
}
