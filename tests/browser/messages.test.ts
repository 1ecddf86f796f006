import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { languageName, type UiLanguage } from '#i18n/language.ts';
import { test } from '../kit/tablet.ts';
import { labelIn, words } from '../kit/words.ts';

const dist = process.env['DIST'] ?? 'dist';

/** The file with the messages of a language that the home page does without. */
function otherMessages(language: UiLanguage): RegExp {
  const manifest: Record<string, { file: string }> = JSON.parse(
    readFileSync(join(dist, '.vite/manifest.json'), 'utf8'),
  );
  const found = manifest[`src/i18n/${language}/messages.ts?compiled=other`];
  if (found === undefined) throw new Error(`${language} has no such file.`);
  return new RegExp(found.file.replaceAll('.', '\\.'));
}

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const restoreLink = (page: Page) => page.getByRole('link', { name: words('home.restore'), exact: true });

test('The home page is there while the messages of the other pages do not come', async ({ tablet }) => {
  tablet.holdBack(otherMessages('fr'));
  await restoreLink(await tablet.open()).waitFor();
});

test('A page whose messages do not come says so, and comes with all of them when they are asked for again', async ({
  tablet,
}) => {
  const held = tablet.holdBack(otherMessages('fr'), 1);
  tablet.forgive(/ERR_ABORTED/);
  const page = await tablet.open();
  await restoreLink(page).click();
  await title(page, words('app.lateTitle')).waitFor();
  await page.getByRole('button', { name: words('app.lateAgain'), exact: true }).click();
  await title(page, words('transfer.restoreTitle')).waitFor({ timeout: 10_000 });
  expect(held.asked()).toBeGreaterThan(1);
});

test('A page stays in its language until all messages of the new one are there', async ({ tablet }) => {
  const held = tablet.holdBack(otherMessages('nl'));
  const page = await tablet.open('#/settings');
  await title(page, words('settings.title')).waitFor();
  await page.getByText(languageName.nl, { exact: true }).click();
  await expect.poll(held.asked, { timeout: 20_000 }).toBeGreaterThan(0);
  await page.evaluate(() => new Promise((go) => setTimeout(go, 1_000)));
  expect(await title(page, words('settings.title')).isVisible()).toBe(true);
  held.release();
  await title(page, labelIn.nl('settings.title')).waitFor();
});

test('Without a network a page changes to any language', async ({ tablet }) => {
  const page = await tablet.open();
  await restoreLink(page).waitFor();
  await tablet.keptOffline();
  await tablet.pullThePlug();
  const offline = await tablet.open('#/settings');
  for (const language of ['nl', 'en', 'de', 'es'] as const) {
    await offline.getByText(languageName[language], { exact: true }).click();
    await title(offline, labelIn[language]('settings.title')).waitFor();
  }
});
