import type { ReactNode } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { Boundary } from './Boundary.tsx';

/** What the engines say when a lazy part cannot be fetched, usually because an update replaced it. */
const partMissing = /dynamically imported module|importing a module script|unable to preload/i;

/** One page that stops does not stop the others: says what is safe and what to do. */
export function PageBoundary({ children }: { readonly children: ReactNode }) {
  const fallback = (error: unknown, again: () => void) => (
    <Stopped missing={partMissing.test(String(error))} again={again} />
  );
  return <Boundary fallback={fallback}>{children}</Boundary>;
}

function Stopped({ missing, again }: { readonly missing: boolean; readonly again: () => void }) {
  const t = useTranslations('app');
  return (
    <Page title={missing ? t('chunkTitle') : t('brokenTitle')} width="reading">
      <Notice
        kind="danger"
        actions={
          <>
            {missing ? null : <Button onClick={again}>{t('brokenAgain')}</Button>}
            <Button kind="primary" onClick={() => location.reload()}>
              {t('reload')}
            </Button>
          </>
        }
      >
        <p>{missing ? t('chunkText') : t('brokenText')}</p>
      </Notice>
    </Page>
  );
}
