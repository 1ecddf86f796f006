import type { Page } from 'playwright';
import { expect } from 'vitest';
import { toMeeting, withOneGroup } from '../kit/groupInHand.ts';
import { test } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';

/** Counts the locks of the screen that the page holds; the browser's own still decides. */
const countLocks = (page: Page) =>
  page.evaluate(() => {
    const counted = globalThis as unknown as { held: number };
    counted.held = 0;
    const { wakeLock } = navigator;
    const request = wakeLock.request.bind(wakeLock);
    wakeLock.request = async (type) => {
      const lock = await request(type);
      counted.held += 1;
      lock.addEventListener('release', () => {
        counted.held -= 1;
      });
      return lock;
    };
  });

const held = (page: Page) => page.evaluate(() => (globalThis as unknown as { held: number }).held);

test('The device stays awake during a silence and while words are read back, and not otherwise', async ({
  tablet,
}) => {
  const { page, person } = await withOneGroup(tablet);
  await countLocks(page);
  await toMeeting(page);
  await page.getByRole('button', { name: words('meeting.start') }).tap();
  await expect.poll(() => held(page)).toBe(1);
  await page.getByRole('button', { name: words('meeting.stop') }).tap();
  await expect.poll(() => held(page)).toBe(0);
  await page.getByRole('link', { name: /^Écrire\s: Bien-être/ }).tap();
  await person.write('Un toit');
  await person.goTo('readback');
  await expect.poll(() => held(page)).toBe(1);
  await page.getByRole('button', { name: words('readBack.fullScreen') }).tap();
  await expect.poll(() => held(page)).toBe(1);
  await page.keyboard.press('Escape');
  await person.goTo('synthesis');
  await expect.poll(() => held(page)).toBe(0);
});
