import type { ReactNode } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { forgetFailedParts } from '#ui/partRequest.ts';
import { Boundary } from './Boundary.tsx';
import { SafeReload } from './SafeReload.tsx';
import { Rescue } from './SaveCopy.tsx';

/**
 * The error messages of the engines when a lazy part cannot be fetched: there is no network, or an update replaced it.
 */
const partMissing = /dynamically imported module|importing a module script|unable to preload/i;

type PageBoundaryProps = {
  /** Renders the frame around the message, where there is none. */
  readonly within?: (words: ReactNode) => ReactNode;
  readonly children: ReactNode;
};

/** Keeps the other pages working when one page fails: says what is safe and what to do. */
export function PageBoundary({ within = (words) => words, children }: PageBoundaryProps) {
  const fallback = (error: unknown, again: () => void) =>
    within(<Stopped missing={partMissing.test(String(error))} again={again} />);
  return (
    <Boundary fallback={fallback} onCaught={forgetFailedParts}>
      {children}
    </Boundary>
  );
}

function Stopped({ missing, again }: { readonly missing: boolean; readonly again: () => void }) {
  const t = useTranslations('app');
  const { storages } = useSession().effects;
  return (
    <Page title={missing ? t('chunkTitle') : t('brokenTitle')} width="reading">
      <Notice kind="danger" actions={<Button onClick={again}>{t('brokenAgain')}</Button>}>
        <p>{missing ? t('missingPartText') : t('stoppedText')}</p>
      </Notice>
      <SafeReload />
      {missing ? null : <Rescue storage={storages.real} />}
    </Page>
  );
}
