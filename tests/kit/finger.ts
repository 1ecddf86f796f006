import type { Locator, Page } from 'playwright';

export type Point = { readonly x: number; readonly y: number };

/** The middle of an element's visible part. */
export async function middle(target: Locator): Promise<Point> {
  const box = await target.boundingBox();
  if (box === null) throw new Error(`Not on the screen: ${target}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export const between = (from: Point, to: Point, steps: number): readonly Point[] =>
  Array.from({ length: steps }, (_, at) => ({
    x: from.x + ((to.x - from.x) * (at + 1)) / steps,
    y: from.y + ((to.y - from.y) * (at + 1)) / steps,
  }));

type Glass = (
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  ...touchPoints: readonly Point[]
) => Promise<void>;

async function onGlass(page: Page, act: (touch: Glass) => Promise<void>): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await act(async (type, ...touchPoints) => {
    await cdp.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
    // As often as a tablet reports where a finger is.
    if (type === 'touchMove') await page.waitForTimeout(16);
  });
  await cdp.detach();
}

/** One finger on the glass: put down, held still for this many milliseconds, moved, lifted. */
export const finger = (page: Page, still: number, [first, ...others]: readonly Point[]): Promise<void> =>
  onGlass(page, async (touch) => {
    if (first === undefined) return;
    await touch('touchStart', first);
    await page.waitForTimeout(still);
    for (const point of others) await touch('touchMove', point);
    await touch('touchEnd');
  });

type Carried = {
  readonly what: Locator;
  /** Appears once the finger has picked it up. */
  readonly taken: Locator;
  readonly to: Locator;
  /** True once the screen shows that it would drop in the right place. */
  readonly isOver: () => Promise<boolean>;
};

/**
 * Holds a finger on something until it is picked up, carries it, and lifts when the screen shows that it has arrived.
 * Follows a target that scrolls in the meantime.
 */
export const carry = (page: Page, { what, taken, to, isOver }: Carried): Promise<void> =>
  onGlass(page, async (touch) => {
    const from = await middle(what);
    await touch('touchStart', from);
    await taken.waitFor();
    for (const point of between(from, await middle(to), 8)) await touch('touchMove', point);
    for (let tries = 0; tries < 20 && !(await isOver()); tries += 1)
      await touch('touchMove', await middle(to));
    await touch('touchEnd');
  });

/** Throws something with the mouse: picks it up, and lets go before the screen could follow. */
export async function throwByMouse(page: Page, from: Point, to: Point): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const mouse = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', { x, y }: Point) =>
    cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  await page.mouse.move(from.x, from.y);
  // Sent together: none waits for the answer to the one before.
  await Promise.all([
    mouse('mousePressed', from),
    ...between(from, to, 2).map((point) => mouse('mouseMoved', point)),
    mouse('mouseReleased', to),
  ]);
  await cdp.detach();
}

/** Holds a finger until it has picked something up, then throws it in the same way. */
export async function throwByFinger(page: Page, taken: Locator, from: Point, to: Point): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', from);
  await taken.waitFor();
  await Promise.all([
    touch('touchMove', between(from, to, 2)[0] ?? to),
    touch('touchMove', to),
    touch('touchEnd'),
  ]);
  await cdp.detach();
}
