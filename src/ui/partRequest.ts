/**
 * A request for a part. `answer` resolves with the first attempt that succeeds, and rejects when all attempts have
 * failed.
 */
export type Request<T> = { readonly answer: Promise<T> };

type Pending = {
  /** Registers the next attempt, so that the failure of the current one does not reject `answer`. */
  readonly reserve: () => void;
  send: () => void;
  /** Settles with the latest attempt, whether it succeeded or failed. */
  ended: Promise<void>;
};

/** How long to wait until the browser reports the requests that were stopped, in milliseconds. */
const patience = 1_000;

const pending = new Set<Pending>();
const failed = new Set<() => void>();

/** Requests a part. After a failure `forget` is stored, and `forgetFailedParts` calls it once the failure was shown. */
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
 * Retries every pending part. The browser, and every module that imports the file, waits for the first request, so a
 * second one is only sent if loading is stopped. This stops the loading of files, never a write to the database.
 */
export async function askPartsAgain(): Promise<void> {
  const waiting = [...pending];
  for (const { reserve } of waiting) reserve();
  globalThis.stop();
  // Until the browser reports a stopped request, importing the file again would return that same request.
  const answers = Promise.all(waiting.map(({ ended }) => ended));
  await Promise.race([answers, new Promise((go) => setTimeout(go, patience))]);
  for (const { send } of waiting) send();
}

/**
 * Called after a failure was shown, so that the next render retries. A retry at every render would never show the
 * failure.
 */
export function forgetFailedParts(): void {
  for (const forget of failed) forget();
  failed.clear();
}
