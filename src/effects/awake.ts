/** Keeps the device's screen on while somebody needs it: a tablet that sleeps goes dark in the middle of a silence. */
export interface Awake {
  /** Keeps the screen on until the returned function is called. Several may hold it at a time. */
  hold(): () => void;
}

/** What the browser gives while it keeps the screen on. It takes it back when the page is hidden. */
type ScreenLock = { release(): Promise<void> };

type Given = {
  /** Undefined in browsers that cannot keep the screen on. */
  readonly wakeLock: { request(type: 'screen'): Promise<ScreenLock> } | undefined;
  readonly page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
};

type Held = {
  holders: number;
  /** The latest request; undefined inside it when the browser refused. */
  asked: Promise<ScreenLock | undefined> | undefined;
};

const giveBack = async (asked: Held['asked']): Promise<void> => {
  await (await asked)?.release().catch(() => undefined);
};

/** A browser may refuse, for example to spare a battery that is nearly empty: then the device does as it likes. */
function ask(held: Held, { wakeLock, page }: Given): void {
  if (wakeLock === undefined || page.visibilityState !== 'visible') return;
  const former = held.asked;
  held.asked = wakeLock.request('screen').catch(() => undefined);
  void giveBack(former);
}

/** Asks the browser while somebody holds it, and again when the page becomes visible again. */
export function createAwake(given: Given): Awake {
  const held: Held = { holders: 0, asked: undefined };
  const askAgain = () => ask(held, given);
  const leave = () => {
    held.holders -= 1;
    if (held.holders > 0) return;
    given.page.removeEventListener('visibilitychange', askAgain);
    void giveBack(held.asked);
    held.asked = undefined;
  };
  return {
    hold: () => {
      held.holders += 1;
      if (held.holders === 1) {
        given.page.addEventListener('visibilitychange', askAgain);
        ask(held, given);
      }
      let isHeld = true;
      return () => {
        if (isHeld) leave();
        isHeld = false;
      };
    },
  };
}

/** The browser's own. Only pages of a safe origin (https, or this device itself) have it. */
export const browserAwake = (): Awake => createAwake({ wakeLock: navigator.wakeLock, page: document });
