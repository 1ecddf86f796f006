import { useEffect, useState } from 'react';
import type { KeptCopy } from '#copies/copy.ts';
import { useSession } from '#session/useSession.tsx';
import type { Loss } from '#storage/marks.ts';

/** The second copies on this device, newest first; undefined while they are looked for. */
export function useCopies(): readonly KeptCopy[] | undefined {
  const { copies } = useSession().effects;
  const [found, setFound] = useState<readonly KeptCopy[]>();
  useEffect(() => {
    let isHere = true;
    const show = (list: readonly KeptCopy[]) => isHere && setFound(list);
    if (copies === undefined) show([]);
    else void copies.list().then(show, () => show([]));
    return () => {
      isHere = false;
    };
  }, [copies]);
  return found;
}

/** The newest copy of each platform. `copies` are newest first. */
export const newestOfEach = (copies: readonly KeptCopy[]): readonly KeptCopy[] =>
  copies.filter(({ platformId }, at) => copies.findIndex((each) => each.platformId === platformId) === at);

/** The newest copy that holds something the database has lost. `copies` are newest first. */
export const copyBeyond = (copies: readonly KeptCopy[], { platformId, has }: Loss): KeptCopy | undefined =>
  copies.find(
    (copy) =>
      copy.platformId === platformId &&
      (has === undefined || copy.counter > has.counter || copy.criteria > has.criteria),
  );
