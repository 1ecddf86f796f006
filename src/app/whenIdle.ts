/** After the frame in hand is drawn; nothing is drawn behind another window. */
const afterFrame = (act: () => void): void => {
  if (document.hidden) setTimeout(act, 100);
  else requestAnimationFrame(() => setTimeout(act));
};

/** Acts when what is on its way is drawn and the page has nothing else to do. Safari has no requestIdleCallback: a second after is idle enough. */
export function whenIdle(act: () => void): void {
  afterFrame(() => {
    // Chromium may never call back while a page at rest asks for no frame.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 2_000 });
    else setTimeout(act, 1_000);
  });
}
