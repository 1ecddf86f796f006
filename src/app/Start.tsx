import { type ReactNode, use, useEffect, useState } from 'react';
import type { Opening, Storage } from '#storage/storage.ts';
import { StartScreen } from './StartScreen.tsx';

type StartProps = {
  readonly opening: Promise<Opening>;
  readonly storage: Storage;
  readonly children: ReactNode;
};

/** Shows the program once its database is ready; until then says what is wrong. */
export function Start({ opening, storage, children }: StartProps) {
  const first = use(opening);
  const [later, setLater] = useState<Opening>();
  const now = later ?? first;
  useEffect(() => {
    if (now.state !== 'blocked') return undefined;
    let here = true;
    const goOn = (next: Opening) => here && setLater(next);
    // The wait itself may fail: a screen that promised to continue by itself must then say otherwise.
    now.whenUnblocked.then(goOn, (error: unknown) => goOn({ state: 'unavailable', cause: String(error) }));
    return () => {
      here = false;
    };
  }, [now]);
  if (now.state === 'ready') return children;
  return <StartScreen opening={now} storage={storage} onAccept={() => setLater(storage.acceptEviction())} />;
}
