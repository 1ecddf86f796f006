import type { ReactNode } from 'react';
import { lastResort } from '#i18n/lastResort.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { Boundary } from './Boundary.tsx';

/** Shown when not even the messages could be loaded: a sentence in all languages, one button. */
export function LastResort({ children }: { readonly children: ReactNode }) {
  const fallback = () => (
    <Page title={lastResort.title} width="reading">
      <Notice
        kind="danger"
        actions={
          <Button kind="primary" onClick={() => location.reload()}>
            {lastResort.reload}
          </Button>
        }
      >
        {Object.entries(lastResort.sentences).map(([language, sentence]) => (
          <p key={language} lang={language}>
            {sentence}
          </p>
        ))}
      </Notice>
    </Page>
  );
  return <Boundary fallback={fallback}>{children}</Boundary>;
}
