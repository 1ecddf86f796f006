import { useState } from 'react';
import type { PlatformId } from '#domain/record/identity.ts';
import { useTranslations } from '#i18n/intl.ts';
import type { Effects } from '#session/effects.ts';
import { useGo } from '#session/navigation.ts';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Row } from '#ui/Stack.tsx';
import styles from './HomePage.module.css';
import { keepTried } from './rehearsal/kept.ts';

type Progress = 'idle' | 'opening' | 'failed' | 'asking' | 'resetting' | 'reset' | 'notReset';

async function open(effects: Effects): Promise<PlatformId> {
  const { openExample } = await import('./openExample.ts');
  return openExample(effects);
}

async function reset(effects: Effects): Promise<void> {
  const { resetExample } = await import('./resetExample.ts');
  await resetExample(effects);
}

/**
 * The real group of Blégny as an example, in a database of its own that can never touch real data: to look at, to
 * practise on, and to reset.
 */
export function Trying() {
  const t = useTranslations('home');
  const common = useTranslations('common');
  const go = useGo();
  const { effects } = useSession();
  const [progress, setProgress] = useState<Progress>('idle');
  const show = async (rehearsing: boolean) => {
    if (progress === 'opening') return;
    setProgress('opening');
    try {
      const platformId = await open(effects);
      if (rehearsing) keepTried(effects.textStore, platformId, new Set());
      go({ page: 'platform', space: 'example', platformId, place: 'groups' });
    } catch {
      setProgress('failed');
    }
  };
  const beginAgain = async () => {
    setProgress('resetting');
    await reset(effects).then(
      () => setProgress('reset'),
      () => setProgress('notReset'),
    );
  };
  return (
    <div className={styles['trying']}>
      <p className={styles['quiet']}>{t('tryText')}</p>
      <Row>
        <Button onClick={() => show(true)}>{t('practise')}</Button>
        <Button onClick={() => show(false)} aria-busy={progress === 'opening'}>
          {progress === 'opening' ? t('exampleOpening') : t('openExample')}
        </Button>
        <Button kind="plain" onClick={() => setProgress('asking')} aria-busy={progress === 'resetting'}>
          {t('reset')}
        </Button>
      </Row>
      <Outcome progress={progress} />
      {progress === 'asking' ? (
        <ConfirmDialog
          title={t('resetTitle')}
          confirmLabel={t('resetConfirm')}
          cancelLabel={common('cancel')}
          onConfirm={beginAgain}
          onCancel={() => setProgress('idle')}
        >
          <p>{t('resetText')}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}

const outcomes = {
  failed: ['danger', 'exampleFailed'],
  notReset: ['danger', 'resetFailed'],
  reset: ['info', 'resetDone'],
} as const;

function Outcome({ progress }: { readonly progress: Progress }) {
  const t = useTranslations('home');
  if (progress !== 'failed' && progress !== 'notReset' && progress !== 'reset') return null;
  const [kind, words] = outcomes[progress];
  return (
    <Notice kind={kind} live>
      <p>{t(words)}</p>
    </Notice>
  );
}
