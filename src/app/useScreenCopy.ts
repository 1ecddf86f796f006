import { useEffect } from 'react';
import { useOpenPlatform, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import type { StorageProblem } from '#storage/storage.ts';

/** Problems after which the database may not be there at the next start. A slow disk is none. */
const mayLoseAll: readonly StorageProblem['type'][] = [
  'StorageFull',
  'StorageFailed',
  'StorageClosed',
  'StorageLost',
];

/**
 * After a write failed, or the browser closed the database, perhaps only the page holds everything: keeps what is on the
 * screen as a second copy, before anything is tried again, and once more after each act.
 */
export function useScreenCopy(): void {
  const { effects } = useSession();
  const openPlatform = useOpenPlatform();
  const trouble = useOpenPlatformState(({ save }) => {
    if (save.state === 'saving') return save.isReopening === true ? 'reopening' : undefined;
    const isTrouble = save.state === 'unsaved' && mayLoseAll.includes(save.problem.type);
    return isTrouble ? `${save.problem.type} ${save.waiting}` : undefined;
  });
  useEffect(() => {
    const { copies } = effects;
    if (trouble === undefined || copies === undefined || openPlatform.space !== 'real') return;
    const keep = async () => {
      const { keepScreenCopy } = await import('./screenFile.ts');
      await keepScreenCopy(openPlatform, { ...effects, copies });
    };
    // Nothing is said of it: the red line offers a file, whatever becomes of this copy.
    keep().catch(() => undefined);
  }, [effects, openPlatform, trouble]);
}
