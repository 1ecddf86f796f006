import { useState } from 'react';
import { useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { isWriting } from './written.ts';

/** The platform is not here: nobody was writing in it, or somebody was when another window withdrew or erased it. */
type Away = 'left' | 'withdrawn' | 'erased';

/**
 * Whether the open platform is gone. Where somebody has words in a field at that moment its screens stay, so that no word
 * goes with them; who withdrew it in this window wants them to go.
 */
export function useAway(): Away | undefined {
  const isErased = useOpenPlatformState(({ status }) => status === 'missing');
  const isWithdrawn = useOpenPlatformState(
    ({ status, index }) => status === 'ready' && index.platform === undefined,
  );
  const isOwn = useOpenPlatformState(({ latest }) => latest?.act.type === 'removePlatform');
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
