import { Suspense } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import type { PlatformRoute } from '#session/routes.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { useSilences } from '#session/useSilences.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { forgetFailedParts } from '#ui/partRequest.ts';
import { Boundary } from './Boundary.tsx';
import { Rehearsal, SilentLine } from './overPage.ts';

/** Panels that stay beside the current page: the exercise on the example, a silent writing in progress. */
export function PersistentPanels({ route }: { readonly route: PlatformRoute }) {
  const [{ kept }] = useSilences();
  const isHere = useIndex((index) => index.groups().some(({ id }) => id === kept?.groupId));
  const { space, platformId } = route;
  return (
    <Boundary fallback={(_, again) => <NotHere again={again} />} onCaught={forgetFailedParts}>
      <Suspense fallback={null}>
        {space === 'example' ? <Rehearsal key={platformId} route={route} /> : null}
        {kept === undefined || !isHere ? null : <SilentLine kept={kept} route={route} />}
      </Suspense>
    </Boundary>
  );
}

function NotHere({ again }: { readonly again: () => void }) {
  const t = useTranslations('app');
  return (
    <Notice
      kind="warning"
      title={t('chunkTitle')}
      actions={<Button onClick={again}>{t('brokenAgain')}</Button>}
      live
    >
      <p>{t('missingPartText')}</p>
    </Notice>
  );
}
