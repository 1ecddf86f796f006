import { createStore } from 'zustand/vanilla';
import type { Copying, CopyTimes } from './copying.ts';
import type { Effects } from './effects.ts';

type Given = Pick<Effects, 'clock' | 'copies' | 'textStore'>;

const nothing = () => {};

/** When the page is at rest after a start, in milliseconds. */
const restMs = 3_000;

/**
 * Loads what copies platforms with the first platform that is opened: the home page copies nothing, unless an earlier
 * start left copies with erased words.
 */
export function createLazyCopying({ copies, clock, textStore }: Given): Copying {
  const times: Copying['times'] = createStore(() => ({ newest: undefined as CopyTimes }));
  if (copies === undefined)
    return { times, look: nothing, follow: () => nothing, hurry: nothing, renewLeft: nothing };
  let loaded: Copying | undefined;
  const load = async (use: (copying: Copying) => void) => {
    const { createCopying } = await import('./copying.ts');
    loaded ??= createCopying({ copies, clock, times, textStore });
    use(loaded);
  };
  const renewLeft = () => void load((copying) => copying.renewLeft()).catch(nothing);
  if (textStore.names().some((name) => name.startsWith('renew:'))) setTimeout(renewLeft, restMs);
  return {
    times,
    renewLeft,
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
