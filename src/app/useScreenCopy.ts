import { useEffect } from 'react';
import { useOpenPlatform, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';

/**
 * Once the browser has emptied the database under an open page, only the page holds everything: keeps it as a second
 * copy, again after each act.
 */
export function useScreenCopy(): void {
  const { effects } = useSession();
  const openPlatform = useOpenPlatform();
  const waiting = useOpenPlatformState(({ save }) =>
    save.state === 'unsaved' && save.problem.type === 'StorageLost' ? save.waiting : undefined,
  );
  useEffect(() => {
    const { copies } = effects;
    if (waiting === undefined || copies === undefined || openPlatform.space !== 'real') return;
    const keep = async () => {
      const { keepScreenCopy } = await import('./screenFile.ts');
      await keepScreenCopy(openPlatform, { ...effects, copies });
    };
    // Nothing is said of it: the red line offers a file, whatever becomes of this copy.
    keep().catch(() => undefined);
  }, [effects, openPlatform, waiting]);
}
