import { createStore } from 'zustand/vanilla';
import type { Copies } from '#copies/copies.ts';
import type { Clock } from '#domain/record/identity.ts';
import type { Copying, CopyTimes } from './copying.ts';

const nothing = () => {};

/** Loads what copies platforms with the first platform that is opened: the home page copies nothing. */
export function createLazyCopying(copies: Copies | undefined, clock: Clock): Copying {
  const times: Copying['times'] = createStore(() => ({ newest: undefined as CopyTimes }));
  if (copies === undefined) return { times, look: nothing, follow: () => nothing, hurry: nothing };
  let loaded: Copying | undefined;
  const load = async (use: (copying: Copying) => void) => {
    const { createCopying } = await import('./copying.ts');
    loaded ??= createCopying(copies, clock, times);
    use(loaded);
  };
  return {
    times,
    look: () => void load((copying) => copying.look()).catch(nothing),
    follow: (openPlatform) => {
      let stop = nothing;
      let isOver = false;
      load((copying) => {
        if (!isOver) stop = copying.follow(openPlatform);
      }).catch(nothing);
      return () => {
        isOver = true;
        stop();
      };
    },
    hurry: () => loaded?.hurry(),
  };
}
