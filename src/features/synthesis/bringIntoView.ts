const mostSteps = 40;

/**
 * Scrolls to a part and stays with it: parts on the way are laid out only when they come near, which moves what lies
 * behind them. Gives the part's heading the focus, so that reading goes on from there.
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
