type Pause = (work: () => void) => () => void;

/** Safari has no idle callback: a short wait lets the paint go first there. */
const inPause: Pause = (work) => {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 60);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 2000 });
  return () => cancelIdleCallback(handle);
};

/** Does a long work by parts, each in a pause after what was touched is painted; `part` is true when it was the last. */
export function whenIdle(part: () => boolean): () => void {
  let stop = inPause(turn);
  function turn() {
    if (!part()) stop = inPause(turn);
  }
  return () => stop();
}
