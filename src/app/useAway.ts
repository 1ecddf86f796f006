import { useState } from 'react';
import type { LatestAct } from '#session/openPlatform.ts';
import { useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { isWriting } from './written.ts';

/**
 * How the platform went away. `left`: nobody was writing in it, or it was withdrawn in this window. Otherwise somebody
 * was writing when another window withdrew or erased it.
 */
type Away = 'left' | 'withdrawn' | 'erased';

/** True if this window's latest act withdrew the platform, also by undoing what had brought it. */
const withdrawsPlatform = (latest: LatestAct | undefined): boolean =>
  latest?.act.type === 'removePlatform' ||
  latest?.turned?.records.some(({ table, went }) => table === 'platforms' && went === 'gone') === true;

/**
 * Whether the open platform is gone. If somebody has words in a field at that moment, its screens stay, so that no word
 * is lost. They do not stay for the person who withdrew it in this window: that person wants them gone.
 */
export function useAway(): Away | undefined {
  const isErased = useOpenPlatformState(({ status }) => status === 'missing');
  const isWithdrawn = useOpenPlatformState(
    ({ status, index }) => status === 'ready' && index.platform === undefined,
  );
  const isOwn = useOpenPlatformState(({ latest }) => withdrawsPlatform(latest));
  const isGone = isErased || isWithdrawn;
  const [wasGone, setWasGone] = useState(isGone);
  const [isKept, setIsKept] = useState(false);
  if (wasGone !== isGone) {
    setWasGone(isGone);
    setIsKept(isGone && !isOwn && isWriting());
  }
  if (!isGone) return undefined;
  if (!isKept) return 'left';
  return isErased ? 'erased' : 'withdrawn';
}
