import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Clock, Ids } from '#domain/record/identity.ts';
import type { PinHash } from '#effects/pinHash.ts';
import type { TextStore } from './effects.ts';

/** The code as it is kept on this device: never itself, only what is computed from it. */
type KeptPin = { readonly salt: string; readonly hash: string; readonly rounds: number };

/** Kept in the text store, so that neither Back nor a reload nor another window shows the words again. */
export type LockState = {
  /** No screen shows any word until somebody asks for them again. */
  readonly isHidden: boolean;
  readonly pin: KeptPin | undefined;
  /** Wrong codes since the last right one. */
  readonly wrong: number;
  /** No code is tried before this moment. In milliseconds, like the next one. */
  readonly waitUntil: number;
  /** When somebody said that the code is forgotten. */
  readonly forgottenAt: number | undefined;
};

/** `wait`: too many wrong codes, none is tried yet. */
export type PinAnswer = 'right' | 'wrong' | 'wait';

/**
 * Hides the words on every window of this device. It is a lock, not encryption: whoever can search the device's files
 * can read what is in them (decision 028).
 */
export interface ScreenLock {
  readonly state: StoreApi<LockState>;
  /** False where the browser cannot compute what is kept of a code. */
  readonly canHavePin: boolean;
  hide(): void;
  /** Shows the words again; with a code where one was chosen, without where none was or where it was forgotten. */
  show(pin: string): Promise<PinAnswer>;
  /** Chooses the code. To be called only with a valid one (`isPin`). */
  choosePin(pin: string): Promise<void>;
  removePin(pin: string): Promise<PinAnswer>;
  /** From now on the time runs after which the lock opens without the code. A right code stops it. */
  forgetPin(): void;
  /** When the lock opens without its code, in milliseconds; undefined if nobody said that the code is forgotten. */
  opensAt(): number | undefined;
  /** To be called when another window may have changed the lock. */
  readAgain(): void;
}

export const isPin = (text: string): boolean => /^\d{4,8}$/.test(text);

const name = 'lock';
const rounds = 600_000;
const second = 1000;
const longestWait = 300 * second;

/** Long enough that nobody waits for it during a meeting, short enough that no evening's work is out of reach for long. */
export const forgottenFor = 24 * 3600 * second;

const open: LockState = { isHidden: false, pin: undefined, wrong: 0, waitUntil: 0, forgottenAt: undefined };

/** How long to wait after so many wrong codes: twice as long each time, up to five minutes. */
const waitAfter = (wrong: number): number => Math.min(longestWait, 2 ** wrong * second);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function isKeptPin(value: unknown): value is KeptPin {
  const pin = (value ?? {}) as { readonly [K in keyof KeptPin]?: unknown };
  return typeof pin.salt === 'string' && typeof pin.hash === 'string' && isCount(pin.rounds);
}

/** Reads the lock from the text store. What is not valid there is as if it had not been written. */
function readLock(textStore: TextStore): LockState {
  try {
    const stored = JSON.parse(textStore.get(name) ?? '{}') as { readonly [K in keyof LockState]?: unknown };
    return {
      isHidden: stored.isHidden === true,
      pin: isKeptPin(stored.pin) ? stored.pin : undefined,
      wrong: isCount(stored.wrong) ? stored.wrong : 0,
      waitUntil: isCount(stored.waitUntil) ? stored.waitUntil : 0,
      forgottenAt: isCount(stored.forgottenAt) ? stored.forgottenAt : undefined,
    };
  } catch {
    return open;
  }
}

type Given = {
  readonly textStore: TextStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly hashPin: PinHash | undefined;
};

/** A wait longer than any we impose means that the clock was set back: it is over. */
export function waitLeft({ waitUntil }: LockState, now: number): number {
  const left = waitUntil - now;
  return left > longestWait ? 0 : Math.max(0, left);
}

const openingOf = ({ forgottenAt }: LockState): number | undefined =>
  forgottenAt === undefined ? undefined : forgottenAt + forgottenFor;

/** Tries a code against the one that is kept, and counts it if it is wrong. */
async function tryPin(store: StoreApi<LockState>, given: Given, pin: string): Promise<PinAnswer> {
  const { clock, hashPin } = given;
  const state = store.getState();
  if (state.pin === undefined) return 'right';
  if ((openingOf(state) ?? Number.POSITIVE_INFINITY) <= clock.now()) {
    store.setState({ pin: undefined });
    return 'right';
  }
  if (waitLeft(state, clock.now()) > 0) return 'wait';
  const { salt, hash, rounds: kept } = state.pin;
  if (isPin(pin) && (await hashPin?.(pin, salt, kept)) === hash) return 'right';
  const wrong = store.getState().wrong + 1;
  store.setState({ wrong, waitUntil: clock.now() + waitAfter(wrong) });
  return 'wrong';
}

const calm = { wrong: 0, waitUntil: 0, forgottenAt: undefined } as const;

export function createScreenLock(given: Given): ScreenLock {
  const { textStore, clock, ids, hashPin } = given;
  const store = createStore<LockState>(() => readLock(textStore));
  store.subscribe((state) => {
    const text = JSON.stringify(state);
    // Two windows that read each other's writing must not answer each other for ever.
    if (textStore.get(name) !== text) textStore.set(name, text);
  });
  const after = async (pin: string, change: Partial<LockState>): Promise<PinAnswer> => {
    const answer = await tryPin(store, given, pin);
    if (answer === 'right') store.setState({ ...calm, ...change });
    return answer;
  };
  return {
    state: store,
    canHavePin: hashPin !== undefined,
    hide: () => store.setState({ isHidden: true }),
    show: (pin) => after(pin, { isHidden: false }),
    choosePin: async (pin) => {
      const salt = ids.next();
      const hash = await hashPin?.(pin, salt, rounds);
      if (hash !== undefined) store.setState({ ...calm, pin: { salt, hash, rounds } });
    },
    removePin: (pin) => after(pin, { pin: undefined }),
    forgetPin: () => store.setState({ forgottenAt: store.getState().forgottenAt ?? clock.now() }),
    opensAt: () => openingOf(store.getState()),
    readAgain: () => store.setState(readLock(textStore)),
  };
}
