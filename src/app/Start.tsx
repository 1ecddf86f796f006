import { type ReactNode, use, useEffect, useState } from 'react';
import type { Opening, Storage } from '#storage/storage.ts';
import { StartScreen } from './StartScreen.tsx';
import { wordedPart } from './wordedPart.tsx';

const Losses = wordedPart(async () => (await import('./Losses.tsx')).Losses);

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
    const next = now.state === 'blocked' ? now.whenUnblocked : undefined;
    const waited = now.state === 'silent' ? now.whenAnswered : next;
    if (waited === undefined) return undefined;
    let here = true;
    const goOn = (opened: Opening) => here && setLater(opened);
    // The wait itself may fail: a screen that promised to continue by itself must then say otherwise.
    waited.then(goOn, (error: unknown) => goOn({ state: 'unavailable', cause: String(error) }));
    return () => {
      here = false;
    };
  }, [now]);
  if (now.state === 'ready' && now.losses !== undefined) {
    const { losses, platforms = [] } = now;
    const leave = () => setLater({ state: 'ready', platforms });
    return <Losses losses={losses} platforms={platforms} storage={storage} onLeave={leave} />;
  }
  if (now.state === 'ready') return children;
  return (
    <StartScreen opening={now} storage={storage} onAccept={(how) => setLater(storage.acceptEviction(how))} />
  );
}
