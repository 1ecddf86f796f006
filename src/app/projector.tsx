import { Suspense, use, useEffect, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { browserAwake } from '#effects/awake.ts';
import { ProjectorView } from '#features/readBack/projector/ProjectorView.tsx';
import { useProjector } from '#features/readBack/projector/useProjector.ts';
import { messagesIn } from '#i18n/catalogue.ts';
import { IntlProvider } from '#i18n/intl.ts';
import { pickLanguage } from '#i18n/language.ts';
import type { Projected } from '#session/routes.ts';
import { applyPreferences } from './Appearance.tsx';
import { LastResort } from './LastResort.tsx';

/**
 * The group's window: renders what the facilitator's page sends and nothing else. It has no session, no database and no
 * text store.
 */
export function startProjector(root: HTMLElement, projected: Projected): void {
  createRoot(root).render(
    <LastResort>
      <Suspense fallback={null}>
        <Projector projected={projected} />
      </Suspense>
    </LastResort>,
  );
}

function Projector({ projected }: { readonly projected: Projected }) {
  const [followed, say] = useProjector(projected);
  const look = followed.state === 'showing' ? followed.showing.look : undefined;
  const isShowing = followed.state === 'showing';
  useEffect(() => (isShowing ? browserAwake().hold() : undefined), [isShowing]);
  const language = look?.language ?? pickLanguage(navigator.languages);
  useLayoutEffect(() => {
    if (look !== undefined) applyPreferences(document.documentElement, look);
  }, [look]);
  return (
    <IntlProvider locale={language} messages={use(messagesIn(language))}>
      <ProjectorView followed={followed} say={say} />
    </IntlProvider>
  );
}
