import type { Locator, Page } from 'playwright';

/** The two ways of working a screen. A scenario is written once and played with either. */
export interface Hands {
  /** Uses a button or a link. */
  press(target: Locator): Promise<void>;
  /** Goes to a field and writes in it, in place of what stood there. */
  write(target: Locator, text: string): Promise<void>;
  /** Ends what was written, as the key at the end of a line does. */
  enter(): Promise<void>;
}

/** Fingers on the glass, and the keyboard that comes up under a field. */
export const touching = (page: Page): Hands => ({
  press: (target) => target.tap(),
  write: async (target, text) => {
    await target.tap();
    await target.fill('');
    await page.keyboard.insertText(text);
  },
  enter: () => page.keyboard.press('Enter'),
});

const farthest = 250;

/** Tab until the target has the focus, as somebody without a mouse does: what cannot be reached fails. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let steps = 0; steps < farthest; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached with the keyboard: ${target}`);
}

/** A keyboard and nothing else. */
export const typing = (page: Page): Hands => ({
  press: async (target) => {
    await reach(page, target);
    await page.keyboard.press('Enter');
  },
  write: async (target, text) => {
    await reach(page, target);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(text);
  },
  enter: () => page.keyboard.press('Enter'),
});
