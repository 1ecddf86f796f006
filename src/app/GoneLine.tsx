import { useState } from 'react';
import { restorePlatform } from '#domain/platform/edit.ts';
import { useTranslations } from '#i18n/intl.ts';
import { hrefOf } from '#session/routes.ts';
import { useOpenPlatform, usePlatform } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { Notice } from '#ui/Notice.tsx';
import { copyWritten } from './written.ts';

type GoneLineProps = { readonly away: 'withdrawn' | 'erased' };

/** Another window removed the platform while somebody was writing: says what happened and how the words can be kept. */
export function GoneLine({ away }: GoneLineProps) {
  const t = useTranslations('app');
  const openPlatform = useOpenPlatform();
  const platform = usePlatform();
  const [outcome, setOutcome] = useState<'copiedWritten' | 'copyWrittenFailed'>();
  const copy = async () => setOutcome((await copyWritten()) ? 'copiedWritten' : 'copyWrittenFailed');
  const isWithdrawn = away === 'withdrawn';
  return (
    <Notice
      kind="danger"
      title={t(isWithdrawn ? 'withdrawnElsewhere' : 'erasedElsewhere')}
      actions={
        <>
          {isWithdrawn ? (
            <Button kind="primary" onClick={() => void openPlatform.act(restorePlatform(platform))}>
              {t('bringPlatformBack')}
            </Button>
          ) : null}
          <Button onClick={copy}>{t('copyWritten')}</Button>
          <a className={buttonClass('quiet')} href={hrefOf({ page: 'home' })}>
            {t('toHome')}
          </a>
        </>
      }
    >
      <p>{t(isWithdrawn ? 'withdrawnElsewhereText' : 'erasedElsewhereText')}</p>
      {outcome === undefined ? null : <p role="status">{t(outcome)}</p>}
    </Notice>
  );
}
