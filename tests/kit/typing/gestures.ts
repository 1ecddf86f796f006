import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Tablet } from '../tablet.ts';
import { otherPlatform } from './ground.ts';
import type { TypingPlace } from './places.ts';

/** Something that happens to somebody who has typed and not saved. Returns the page on which they go on. */
type Gesture = (tablet: Tablet, page: Page, place: TypingPlace) => Promise<Page>;

const hashOf = (page: Page) => page.evaluate(() => location.hash);

/** Whatever lies over the page is gone, and the page is the same. */
async function expectClosed(page: Page, { at, field }: TypingPlace): Promise<void> {
  await field(page).waitFor({ state: 'detached' });
  expect(await hashOf(page)).toBe(at);
}

export const gestures = {
  Escape: async (_tablet, page, place) => {
    await page.keyboard.press('Escape');
    if (place.isLayer) await expectClosed(page, place);
    return page;
  },
  Back: async (_tablet, page, place) => {
    await page.goBack();
    if (place.isLayer) await expectClosed(page, place);
    return page;
  },
  'a touch outside': async (_tablet, page) => {
    // The edge of the screen: beside every dialog, and on nothing that can be pressed.
    await page.touchscreen.tap(1177, 400);
    return page;
  },
  'a reload': async (_tablet, page) => {
    await page.reload();
    return page;
  },
  'a crash': (tablet) => tablet.crash(),
  'a visit to another platform': async (_tablet, page) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, otherPlatform);
    await page.getByRole('heading', { level: 1, name: 'Une autre' }).waitFor();
    return page;
  },
} as const satisfies Readonly<Record<string, Gesture>>;

export type GestureName = keyof typeof gestures;
