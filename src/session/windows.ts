/** The windows of the program on one device, as far as drafts need to know of them. */
export type Windows = {
  /** The name of this window: it survives a reload and differs in each window. */
  readonly own: string;
  /** True for a window that had closed or crashed before this one started: its drafts may be taken over. */
  readonly isGone: (window: string) => boolean;
};

/** Used when nothing is known of other windows: every draft then counts as left behind. */
export const onlyWindow: Windows = { own: 'window', isGone: () => true };

type Found = {
  /** Storage that the browser keeps per window, also across a reload. */
  readonly kept: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  readonly locks: Pick<LockManager, 'request' | 'query'> | undefined;
  readonly newId: () => string;
  /** The windows that have something in the text store. */
  readonly named: () => readonly string[];
  /** How long a browser that does not answer may hold the program's start back, in milliseconds. */
  readonly patienceMs?: number;
};

const lockOf = (window: string): string => `spiral.window.${window}`;

/** The page that a reload replaces may hold its lock for a moment longer, in milliseconds. */
const reloadMs = 500;

/**
 * Holds the window's lock until the page closes. Returns false if another window goes on holding it: this window is then
 * a copy of that one.
 */
const holds = (locks: Found['locks'], window: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (locks === undefined) return resolve(true);
    const hold = () => {
      resolve(true);
      return new Promise<void>(() => undefined);
    };
    // Any other failure says nothing of other windows.
    const isTaken = (error: unknown) => (error as Partial<DOMException>).name === 'TimeoutError';
    locks
      .request(lockOf(window), { signal: AbortSignal.timeout(reloadMs) }, hold)
      .catch((error: unknown) => resolve(!isTaken(error)));
  });

async function aliveIn(locks: Found['locks']): Promise<ReadonlySet<string>> {
  const held = await locks?.query().catch(() => undefined);
  return new Set(held?.held?.flatMap(({ name }) => name ?? []) ?? []);
}

/**
 * Finds the other windows. Asks the browser once, at the start. If it does not answer in time, this window keeps its
 * name, and no other window counts as gone: their drafts stay where they are.
 */
export function findWindows(found: Found): Promise<Windows> {
  const { kept, newId, patienceMs = 5_000 } = found;
  const unknown = (): Windows => ({ own: kept?.getItem('spiral:window') ?? newId(), isGone: () => false });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(unknown()), patienceMs);
    askForWindows(found)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

async function askForWindows({ kept, locks, newId, named }: Found): Promise<Windows> {
  const known = kept?.getItem('spiral:window') ?? undefined;
  const own = known !== undefined && (await holds(locks, known)) ? known : newId();
  if (own !== known) {
    await holds(locks, own);
    kept?.setItem('spiral:window', own);
  }
  const left = named();
  const alive = await aliveIn(locks);
  // A window that opens later is not in this list, so it counts as alive.
  const gone = new Set(left.filter((window) => !alive.has(lockOf(window))));
  return { own, isGone: (window) => gone.has(window) };
}
