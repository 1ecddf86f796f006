export type Watch<T> = { readonly answered: true; readonly value: T } | { readonly answered: false };

const ticks = 3;

/**
 * Waits for work that may never answer. `answered: false` after `patienceMs` without a sign of life; the work goes on and
 * is still the caller's to follow. The wait is counted in three steps, so that a page that was itself busy or asleep does
 * not take its own absence for the disk's silence. A rejection of the work is passed on.
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
