import { useCallback, useEffect, useState } from 'react';
import { useSession } from '#session/useSession.tsx';
import type { Summary } from '#storage/storage.ts';

/**
 * Every platform of this device, including removed ones, updated when another tab writes; undefined until it is loaded.
 */
export function useSummaries(): readonly [readonly Summary[] | undefined, () => void] {
  const { effects, preloadedSummaries } = useSession();
  const storage = effects.storages.real;
  const [summaries, setSummaries] = useState(preloadedSummaries.take);
  const [failed, setFailed] = useState<{ readonly error: unknown }>();
  const read = useCallback(() => {
    storage.summaries().then(setSummaries, (error: unknown) => setFailed({ error }));
  }, [storage]);
  useEffect(() => {
    read();
    return storage.listen(read);
  }, [storage, read]);
  if (failed !== undefined) throw failed.error;
  return [summaries, read];
}
