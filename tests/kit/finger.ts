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

/** One finger on the glass: put down, kept still for so many milliseconds or until something is seen, moved, lifted. */
export async function finger(
  page: Page,
  still: number | (() => Promise<void>),
  path: readonly Point[],
): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: readonly Point[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
  const [first, ...others] = path;
  if (first === undefined) return;
  await send('touchStart', first);
  await (typeof still === 'number' ? page.waitForTimeout(still) : still());
  for (const point of others) {
    await send('touchMove', point);
    await page.waitForTimeout(16);
  }
  await send('touchEnd');
  await cdp.detach();
}
