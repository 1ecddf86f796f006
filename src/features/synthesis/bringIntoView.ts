const mostSteps = 40;

/**
 * Scrolls to a part and follows it: the browser lays parts out only when they come near, which moves those after them.
 * Focuses the part's heading, so that reading continues from there.
 */
export function bringIntoView(part: HTMLElement): void {
  let steps = 0;
  let still = 0;
  const follow = () => {
    const before = part.getBoundingClientRect().top;
    part.scrollIntoView();
    still = Math.abs(part.getBoundingClientRect().top - before) < 1 ? still + 1 : 0;
    steps += 1;
    if (still < 3 && steps < mostSteps) requestAnimationFrame(follow);
  };
  follow();
  part.querySelector('h2')?.focus({ preventScroll: true });
}
