/** How long one part may run, in milliseconds: even at a quarter of the speed, a touch is not noticeably delayed. */
const budget = 5;

type Pause = (work: () => void) => () => void;

/** Safari has no requestIdleCallback: a short timeout lets the paint happen first. */
const inPause: Pause = (work) => {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 20);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 60 });
  return () => cancelIdleCallback(handle);
};

/**
 * Runs a generator in parts while the browser is idle, after the paint, and passes its result to `done`. Returns a
 * function that stops it.
 */
export function runWhenIdle<T>(work: Generator<void, T>, done: (value: T) => void): () => void {
  let stop = inPause(turn);
  function turn() {
    const end = performance.now() + budget;
    do {
      const part = work.next();
      if (part.done === true) {
        done(part.value);
        return;
      }
    } while (performance.now() < end);
    stop = inPause(turn);
  }
  return () => stop();
}
