type Point = { readonly x: number; readonly y: number };

/** The distance to an edge at which scrolling begins, in pixels. */
const zone = 64;
/** The speed right at the edge, in pixels per frame. */
const fastest = 18;

/**
 * How far to scroll at position `at` between two edges: negative near the first, positive near the last, 0 elsewhere.
 */
export function stepBetween(first: number, last: number, at: number): number {
  const near = Math.min(zone, (last - first) / 3);
  const before = Math.max(0, near - (at - first)) / near;
  const after = Math.max(0, near - (last - at)) / near;
  return Math.round((Math.min(1, after) - Math.min(1, before)) * fastest);
}

/** The scroll containers under a point: the column, and the row of columns. They are marked by an attribute. */
function scrollersUnder({ x, y }: Point): readonly HTMLElement[] {
  const inner = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-scrolls]');
  const outer = inner?.parentElement?.closest<HTMLElement>('[data-scrolls]');
  return [inner, outer].flatMap((each) => each ?? []);
}

function nudge(scroller: HTMLElement, at: Point): boolean {
  const { left, right, top, bottom } = scroller.getBoundingClientRect();
  const [beforeX, beforeY] = [scroller.scrollLeft, scroller.scrollTop];
  if (scroller.dataset['scrolls'] === 'x') scroller.scrollLeft += stepBetween(left, right, at.x);
  else scroller.scrollTop += stepBetween(top, bottom, at.y);
  return scroller.scrollLeft !== beforeX || scroller.scrollTop !== beforeY;
}

/**
 * Scrolls the containers under the pointer while it is near an edge, and calls `onScrolled`. Returns a function that
 * stops it.
 */
export function scrollAtEdges(finger: () => Point | undefined, onScrolled: () => void): () => void {
  const step = () => {
    const at = finger();
    const moved = at === undefined ? [] : scrollersUnder(at).filter((scroller) => nudge(scroller, at));
    if (moved.length > 0) onScrolled();
    frame = requestAnimationFrame(step);
  };
  let frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
