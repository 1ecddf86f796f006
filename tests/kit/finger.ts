import type { Locator, Page } from 'playwright';

export type Point = { readonly x: number; readonly y: number };

/** The middle of what is on the screen. */
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
    // As often as a tablet tells where a finger is.
    if (type === 'touchMove') await page.waitForTimeout(16);
  });
  await cdp.detach();
}

/** One finger on the glass: put down, kept still for so many milliseconds, moved, lifted. */
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
  /** There once the finger has taken it. */
  readonly taken: Locator;
  readonly to: Locator;
  /** True once the screen shows that it would fall where it should. */
  readonly isOver: () => Promise<boolean>;
};

/** A finger rests on something until it is taken, carries it, and lifts when the screen shows that it is there: what scrolled away meanwhile is followed. */
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

/** The mouse takes something and throws it: it lets go before the screen could follow. */
export async function throwByMouse(page: Page, from: Point, to: Point): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const mouse = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', { x, y }: Point) =>
    cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  await page.mouse.move(from.x, from.y);
  // None waits for the answer of the one before.
  await Promise.all([
    mouse('mousePressed', from),
    ...between(from, to, 2).map((point) => mouse('mouseMoved', point)),
    mouse('mouseReleased', to),
  ]);
  await cdp.detach();
}

/** A finger rests until it has taken something, then throws it the same way. */
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
