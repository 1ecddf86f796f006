import { useEffect, useState } from 'react';
import type { PlatformId } from '#domain/record/identity.ts';
import type { PlatformRecords } from '#domain/record/records.ts';
import { useSession } from '#session/useSession.tsx';

/** The stored records of a platform; undefined until they are read, or when they cannot be. */
export function useStoredRecords(platformId: PlatformId): PlatformRecords | undefined {
  const storage = useSession().effects.storages.real;
  const [records, setRecords] = useState<PlatformRecords>();
  useEffect(() => {
    let isHere = true;
    storage.load(platformId).then(
      (loaded) => {
        if (isHere) setRecords(loaded.records);
      },
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [storage, platformId]);
  return records;
}
