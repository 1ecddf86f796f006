/** What one pause may take: at a quarter of the speed a finger on the glass still does not notice. */
const budget = 5;

type Pause = (work: () => void) => () => void;

/** Safari has no idle callback: a short wait lets the paint go first there. */
const inPause: Pause = (work) => {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 20);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 60 });
  return () => cancelIdleCallback(handle);
};

/** Does a long work by parts, in pauses after what was touched is painted, and hands over what came of it. Gives back how to stop. */
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
