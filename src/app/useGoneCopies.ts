import { useCallback, useEffect, useState } from 'react';
import type { KeptCopy } from '#copies/copy.ts';
import { useSession } from '#session/useSession.tsx';

/** The second copies of platforms that are not among these, newest first, and a function that erases a platform's. */
export function useGoneCopies(platformIds: readonly string[] | undefined) {
  const { copies } = useSession().effects;
  const [found, setFound] = useState<readonly KeptCopy[]>([]);
  const look = useCallback(
    () => copies?.list().catch(() => [] as readonly KeptCopy[]) ?? Promise.resolve([]),
    [copies],
  );
  // Again when the platforms change: one that was erased a moment ago may have left copies.
  useEffect(() => {
    if (platformIds === undefined) return undefined;
    let isHere = true;
    void look().then((list) => isHere && setFound(list));
    return () => {
      isHere = false;
    };
  }, [look, platformIds]);
  const erase = async ({ platformId }: KeptCopy): Promise<boolean> => {
    const isDropped = await copies?.drop(platformId).then(
      () => true,
      () => false,
    );
    if (isDropped === true) setFound(await look());
    return isDropped === true;
  };
  const known = new Set(platformIds);
  const gone = platformIds === undefined ? [] : found.filter(({ platformId }) => !known.has(platformId));
  return { gone, erase };
}
