import { Activity, type ReactNode, useState } from 'react';
import { useLockOfOtherWindows, useScreenLock } from '#session/useScreenLock.ts';
import { HiddenScreen } from './HiddenScreen.tsx';

/**
 * Shows the screens, or nothing of them while the words are hidden. What is typed in a field waits there: the screens
 * stay in memory, but are not drawn, do nothing and cannot be reached. After a reload they are not even made.
 */
export function Curtain({ children }: { readonly children: ReactNode }) {
  const [{ isHidden }] = useScreenLock();
  useLockOfOtherWindows();
  const [wasShown, setWasShown] = useState(!isHidden);
  if (!isHidden && !wasShown) setWasShown(true);
  return (
    <>
      {wasShown ? <Activity mode={isHidden ? 'hidden' : 'visible'}>{children}</Activity> : null}
      {isHidden ? <HiddenScreen /> : null}
    </>
  );
}
