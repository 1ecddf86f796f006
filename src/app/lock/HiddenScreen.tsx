import { useEffect, useLayoutEffect } from 'react';
import frame from '#app/frame.module.css';
import { useTranslations } from '#i18n/intl.ts';
import { useScreenLock } from '#session/useScreenLock.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { pageTitle } from '#ui/pageTitle.ts';
import { Row } from '#ui/Stack.tsx';
import { PinForm } from './PinForm.tsx';

/** What every window shows while the words are hidden, whatever its address: no word, no name, and the way back. */
export function HiddenScreen() {
  const t = useTranslations('app.lock');
  const app = useTranslations('app');
  const [{ pin }, lock] = useScreenLock();
  useLayoutEffect(() => {
    document.title = app('name');
  }, [app]);
  useEffect(() => pageTitle()?.focus(), []);
  return (
    <div className={frame['plain']}>
      <main id="content" className={frame['plainContent']} tabIndex={-1}>
        <Page title={t('hidden')} lead={t(pin === undefined ? 'hiddenText' : 'lockedText')} width="reading">
          {pin === undefined ? (
            <Row>
              <Button kind="primary" onClick={() => void lock.show('')}>
                {t('show')}
              </Button>
            </Row>
          ) : (
            <PinForm />
          )}
        </Page>
      </main>
    </div>
  );
}
