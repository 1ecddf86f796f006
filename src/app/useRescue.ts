import { useState } from 'react';
import { spaces } from '#session/effects.ts';
import { useSession } from '#session/useSession.tsx';
import type { Storage } from '#storage/storage.ts';
import { saveRescueFile } from './rescueFile.ts';

/** Saves the rescue file of a database, and says whether it could be made. */
export function useRescue(storage: Storage, version?: number) {
  const { textStore, storages } = useSession().effects;
  const [outcome, setOutcome] = useState<'rescued' | 'rescueFailed'>();
  const space = spaces.find((each) => storages[each] === storage) ?? 'real';
  const rescue = () =>
    saveRescueFile({ storage, textStore, space, version }).then(
      () => setOutcome('rescued'),
      () => setOutcome('rescueFailed'),
    );
  return { outcome, rescue };
}
