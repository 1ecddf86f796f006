export type Watch<T> = { readonly answered: true; readonly value: T } | { readonly answered: false };

const ticks = 3;

/**
 * Waits for work that may never finish. Gives `answered: false` after `patienceMs` without a sign of life; the work
 * continues, and the caller can still follow it through `whole`. The wait is counted in three steps, so that a page
 * that was itself busy or asleep does not mistake its own pause for a disk that does not answer. If the work rejects,
 * so does the result.
 */
export function watch<T>(
  work: (signOfLife: () => void) => Promise<T>,
  patienceMs: number,
): { readonly first: Promise<Watch<T>>; readonly whole: Promise<T> } {
  let left = ticks;
  const signOfLife = () => {
    left = ticks;
  };
  const whole = Promise.resolve().then(() => work(signOfLife));
  const first = new Promise<Watch<T>>((resolve, reject) => {
    const timer = setInterval(() => {
      left -= 1;
      if (left > 0) return;
      clearInterval(timer);
      resolve({ answered: false });
    }, patienceMs / ticks);
    whole.then(
      (value) => {
        clearInterval(timer);
        resolve({ answered: true, value });
      },
      (error: unknown) => {
        clearInterval(timer);
        reject(error);
      },
    );
  });
  return { first, whole };
}
