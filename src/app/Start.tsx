import { type ReactNode, use, useEffect, useState } from 'react';
import type { Opening, Storage } from '#storage/storage.ts';
import { StartScreen } from './StartScreen.tsx';

type StartProps = {
  readonly opening: Promise<Opening>;
  readonly storage: Storage;
  readonly children: ReactNode;
};

/** Shows the program once its database is ready, and until then what is the matter. */
export function Start({ opening, storage, children }: StartProps) {
  const first = use(opening);
  const [later, setLater] = useState<Opening>();
  const now = later ?? first;
  useEffect(() => {
    if (now.state !== 'blocked') return undefined;
    let here = true;
    void now.whenUnblocked.then((next) => here && setLater(next));
    return () => {
      here = false;
    };
  }, [now]);
  if (now.state === 'ready') return children;
  return <StartScreen opening={now} storage={storage} onAccept={() => setLater(storage.acceptEviction())} />;
}
