/** Runs after the current frame is painted; a window that is hidden paints nothing. */
const afterFrame = (act: () => void): void => {
  if (document.hidden) setTimeout(act, 100);
  else requestAnimationFrame(() => setTimeout(act));
};

/**
 * Runs once pending rendering is painted and the page has nothing else to do. Safari has no requestIdleCallback:
 * waiting a second is idle enough.
 */
export function whenIdle(act: () => void): void {
  afterFrame(() => {
    // With a timeout, since Chromium may never call back while an idle page requests no frame.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 2_000 });
    else setTimeout(act, 1_000);
  });
}
