import { useCallback, useEffect, useState } from 'react';
import type { Storage, Summary } from '#storage/storage.ts';

/** Every platform of this device, removed ones included, kept up when another tab writes; undefined until it is read. */
export function useSummaries(storage: Storage): readonly [readonly Summary[] | undefined, () => void] {
  const [summaries, setSummaries] = useState<readonly Summary[]>();
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
