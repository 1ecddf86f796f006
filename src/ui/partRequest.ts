/** A part that was asked for. `answer` takes the first success of all tries, and fails when none is left. */
export type Request<T> = { readonly answer: Promise<T> };

type Pending = {
  /** Announces a try, so that the end of the one before is no failure yet. */
  readonly reserve: () => void;
  send: () => void;
  /** The latest try, whatever came of it. */
  ended: Promise<void>;
};

/** How long the browser has to tell what it stopped, in milliseconds. */
const patience = 1_000;

const pending = new Set<Pending>();
const failed = new Set<() => void>();

/** Asks for a part. `forget` is kept for after a failure: whoever has shown it calls `forgetFailedParts`. */
export function sendRequest<T>(load: () => Promise<T>, forget: () => void): Request<T> {
  let tries = 0;
  const reserve = () => {
    tries += 1;
  };
  const request: Pending = { reserve, send: () => undefined, ended: Promise.resolve() };
  const answer = new Promise<T>((settle, fail) => {
    const onPart = (part: T) => {
      pending.delete(request);
      settle(part);
    };
    const onFailure = (error: unknown) => {
      tries -= 1;
      if (tries > 0) return;
      pending.delete(request);
      failed.add(forget);
      fail(error);
    };
    request.send = () => {
      request.ended = load().then(onPart, onFailure);
    };
  });
  pending.add(request);
  reserve();
  request.send();
  return { answer };
}

/**
 * Asks anew for every part that somebody waits for. A file that never came is waited for by the browser itself, and by
 * all that import it: only when loading is stopped does it send another request. What is stopped here is loading files,
 * never writing.
 */
export async function askPartsAgain(): Promise<void> {
  const waiting = [...pending];
  for (const { reserve } of waiting) reserve();
  globalThis.stop();
  // Until the browser has told what it stopped, it would hand out the stopped request once more.
  const answers = Promise.all(waiting.map(({ ended }) => ended));
  await Promise.race([answers, new Promise((go) => setTimeout(go, patience))]);
  for (const { send } of waiting) send();
}

/** After a failure was shown: the next rendering asks again. Before, it would ask at each rendering and never show it. */
export function forgetFailedParts(): void {
  for (const forget of failed) forget();
  failed.clear();
}
