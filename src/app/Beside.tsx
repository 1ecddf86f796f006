import { Suspense } from 'react';
import type { PlatformRoute } from '#session/routes.ts';
import { useIndex } from '#session/useDesk.tsx';
import { useSilences } from '#session/useSilences.ts';
import { Rehearsal, SilentLine } from './pages.ts';

/** What goes on beside the page in hand: the exercise on the example, a silence that was begun. */
export function Beside({ route }: { readonly route: PlatformRoute }) {
  const [{ kept }] = useSilences();
  const isHere = useIndex((index) => index.groups().some(({ id }) => id === kept?.groupId));
  const { space, platformId } = route;
  return (
    <Suspense fallback={null}>
      {space === 'example' ? <Rehearsal key={platformId} route={route} /> : null}
      {kept === undefined || !isHere ? null : <SilentLine kept={kept} route={route} />}
    </Suspense>
  );
}
