import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, expect } from 'vitest';
import { places } from '#app/places.ts';
import { pseudo } from '#i18n/pseudo.ts';
import { test as base } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';

const folder = mkdtempSync(join(tmpdir(), 'trial-'));

beforeAll(async () => {
  await build({ mode: 'trial', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const test = base.extend({ options: { dist: folder } });

/** Text that does not fit: cut off, or overflowing its button or link. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const shown = [
      ...document.querySelectorAll<HTMLElement>('button, a, summary, h1, h2, h3, label, th, legend'),
    ];
    return shown
      .filter(
        (part) =>
          part.innerText.trim() !== '' &&
          part.offsetWidth > 1 &&
          part.offsetHeight > 1 &&
          part.closest('[inert], .sr-only') === null,
      )
      .filter(
        (part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline',
      )
      .map(
        (part) => `${part.tagName} “${part.innerText.slice(0, 60)}” ${part.scrollWidth}/${part.clientWidth}`,
      );
  });

/** How many pixels the page is wider than the screen once its layout is stable: 0 as soon as it fits. */
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const over = () => Math.max(0, document.documentElement.scrollWidth - innerWidth);
    for (let frame = 0; frame < 30 && over() > 0; frame += 1) await new Promise(requestAnimationFrame);
    return over();
  });

const sizes = [
  { width: 1180, height: 820 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];

test('With words four tenths longer, written from right to left, every place holds on every screen', {
  timeout: 300_000,
}, async ({ tablet }) => {
  const page = await tablet.open();
  await page.getByRole('button', { name: pseudo({ open: words('home.openExample') }).open }).tap();
  await page.waitForURL(/example/);
  const example = new URL(page.url()).hash.split('/').slice(0, 3).join('/');
  const everywhere = ['#/', '#/settings', '#/restore', ...places.map(({ place }) => `${example}/${place}`)];
  const found: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const place of everywhere) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, place);
      await page.locator('main h1').first().waitFor();
      await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
      const over = await tooWide(page);
      const here = `${size.width}: ${place.replace(/[0-9a-f-]{36}/, '…')}`;
      if (over > 0) found.push(`${here} is ${over} px too wide`);
      for (const part of await cutOff(page)) found.push(`${here} cuts ${part}`);
    }
  }
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  expect(found).toEqual([]);
});
