import type { Page } from 'playwright';
import { expect } from 'vitest';
import { languageName, type UiLanguage } from '#i18n/language.ts';
import { places } from '#session/routes.ts';
import { barriers } from '../kit/access.ts';
import { createPerson } from '../kit/person.ts';
import { type Tablet, test } from '../kit/tablet.ts';
import { englishWords, words } from '../kit/words.ts';

type Display = { readonly language: UiLanguage; readonly theme: 'light' | 'dark'; readonly large: boolean };

const displays: readonly Display[] = [
  { language: 'fr', theme: 'light', large: false },
  { language: 'fr', theme: 'light', large: true },
  { language: 'fr', theme: 'dark', large: false },
  { language: 'fr', theme: 'dark', large: true },
  { language: 'en', theme: 'light', large: false },
  { language: 'en', theme: 'light', large: true },
];

const nameOf = ({ language, theme, large }: Display): string =>
  `${language}, ${theme}${large ? ', large' : ''}`;

/** Opened from where they stand: the start page with and without platforms, and every place of the example. */
async function everyPlace(tablet: Tablet): Promise<readonly string[]> {
  const page = await tablet.open();
  await createPerson(page).openExample();
  const example = new URL(page.url()).hash.split('/').slice(0, 3).join('/');
  const inExample = places.map((place) => `${example}/${place}`);
  await page
    .getByRole('link', { name: starting(words('platform.write')) })
    .first()
    .tap();
  await page.locator('#composer').waitFor();
  const writing = new URL(page.url()).hash;
  return ['#/', '#/settings', '#/restore', '#/no-such-page', ...inExample, writing];
}

const starting = (text: string): RegExp => new RegExp(`^${text}`);

async function choose(page: Page, { language, theme, large }: Display): Promise<void> {
  const own = language === 'fr' ? words : englishWords;
  await page.getByRole('radio', { name: languageName[language] }).check({ force: true });
  await page
    .getByRole('radio', { name: own(`settings.themes.${theme}`), exact: true })
    .check({ force: true });
  await page.getByRole('heading', { level: 1, name: own('settings.title') }).waitFor();
  const display = page.getByRole('button', { name: own('app.largeDisplay'), exact: true });
  if ((await display.getAttribute('aria-pressed')) !== String(large)) await display.tap();
}

async function arrive(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], dialog[open]') === null);
}

test('No screen raises a barrier, in any language or display', { timeout: 600_000 }, async ({ tablet }) => {
  const everywhere = await everyPlace(tablet);
  const page = tablet.page();
  const found: string[] = [];
  for (const display of displays) {
    await arrive(page, '#/settings');
    await choose(page, display);
    for (const place of everywhere) {
      await arrive(page, place);
      const here = place.replace(/[0-9a-f-]{36}/, '…');
      for (const barrier of await barriers(page)) found.push(`${nameOf(display)}, ${here}: ${barrier}`);
    }
  }
  expect(found).toEqual([]);
});

test('At 320 pixels wide nothing has to be scrolled sideways', async ({ tablet }) => {
  const everywhere = await everyPlace(tablet);
  const page = tablet.page();
  await page.setViewportSize({ width: 320, height: 640 });
  const wide: string[] = [];
  for (const place of everywhere) {
    await arrive(page, place);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) wide.push(`${place} is ${over} px too wide`);
  }
  expect(wide).toEqual([]);
});
