/** Acts when the page has nothing else to do. Safari has no requestIdleCallback: a second after is idle enough. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act);
  else setTimeout(act, 1_000);
}
