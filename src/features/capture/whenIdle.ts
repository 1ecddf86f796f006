type Pause = (work: () => void) => () => void;

/** Safari has no requestIdleCallback: a short timeout lets the paint happen first. */
const inPause: Pause = (work) => {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 60);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 2000 });
  return () => cancelIdleCallback(handle);
};

/**
 * Runs a long task in parts while the browser is idle, after the paint; `part` returns true when it was the last one.
 */
export function whenIdle(part: () => boolean): () => void {
  let stop = inPause(turn);
  function turn() {
    if (!part()) stop = inPause(turn);
  }
  return () => stop();
}
