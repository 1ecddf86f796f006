import type { Page } from 'playwright';
import { expect } from 'vitest';
import { createPerson } from '../kit/person.ts';
import { type Tablet, test } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';

const restoreLink = (page: Page) => page.getByRole('link', { name: words('home.restore'), exact: true });

const restoreTitle = (page: Page) =>
  page.getByRole('heading', { level: 1, name: words('transfer.restoreTitle') });

test('A press is not lost when the font comes while the finger is on the glass', async ({ tablet }) => {
  const font = tablet.holdBack(/woff2/);
  const page = tablet.page();
  await page.goto(tablet.at(), { waitUntil: 'commit' });
  const box = await restoreLink(page).boundingBox();
  if (box === null) throw new Error('The link is not on the screen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  font.release();
  const fonts = () => page.evaluate(() => [...document.fonts].map(({ status }) => status));
  await expect.poll(fonts, { timeout: 20_000 }).toContain('loaded');
  // Waits two frames, so that a layout shift caused by the font is over.
  await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go))));
  await page.mouse.up();
  await restoreTitle(page).waitFor({ timeout: 10_000 });
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.body).fontFamily))
    .toContain('Atkinson');
});

test('A page comes at once while its files are still being put away for use without a network', async ({
  tablet,
}) => {
  // The service worker requests the file first, to cache it, and gets no answer.
  const file = tablet.holdBack(/RestorePage.*js/, 1);
  const page = await tablet.open();
  await expect.poll(file.asked, { timeout: 20_000 }).toBe(1);
  await restoreLink(page).click();
  await restoreTitle(page).waitFor({ timeout: 10_000 });
  file.release();
});

const askAgain = (page: Page) => page.getByRole('button', { name: words('app.lateAgain'), exact: true });

// The page's own file, a module that it imports, and its style sheet: each of them blocks the whole page.
test.for([/RestorePage.*js/, /\/Source-.*js/, /DataTable.*css/])(
  'A page that does not come says so, and comes when it is asked for again (%s)',
  async (file, { tablet }) => {
    const held = tablet.holdBack(file, 1);
    tablet.forgive(/ERR_ABORTED/);
    const page = await tablet.open();
    await restoreLink(page).click();
    await page.getByRole('heading', { level: 1, name: words('app.lateTitle') }).waitFor();
    await askAgain(page).click();
    await restoreTitle(page).waitFor({ timeout: 10_000 });
    expect(held.asked()).toBeGreaterThan(1);
    expect(await hasSheet(page, 'DataTable')).toBe(true);
  },
);

/** True if the page has loaded a style sheet with this name. */
const hasSheet = (page: Page, name: string): Promise<boolean> =>
  page.evaluate((part) => [...document.styleSheets].some(({ href }) => href?.includes(part)), name);

test('A page that comes late after all is shown without anybody asking again', async ({ tablet }) => {
  const held = tablet.holdBack(/RestorePage.*js/);
  const page = await tablet.open();
  await restoreLink(page).click();
  await askAgain(page).waitFor();
  held.release();
  await restoreTitle(page).waitFor();
});

test('A page that could not be fetched is fetched at the next try, without reloading', async ({ tablet }) => {
  tablet.forgive(/ERR_CONNECTION|Failed to fetch|Failed to load|preload CSS|fetching the script/);
  tablet.holdBack(/sw\.js/);
  const page = await tablet.open();
  await restoreLink(page).waitFor();
  await tablet.pullThePlug();
  await restoreLink(page).click();
  await page.getByRole('heading', { level: 1, name: words('app.chunkTitle') }).waitFor();
  await tablet.plugIn();
  await page.getByRole('button', { name: words('app.brokenAgain'), exact: true }).click();
  await restoreTitle(page).waitFor();
  expect(await hasSheet(page, 'DataTable')).toBe(true);
});

test('A platform opened by its address says so too when its frame does not come, and its pages wait without a reload', async ({
  tablet,
}) => {
  await createPerson(await tablet.open()).openExample();
  const address = new URL(tablet.page().url()).hash;
  tablet.holdBack(/PlatformFrame.*js/, 1);
  const page = await openAnew(tablet, address);
  await page.getByRole('heading', { level: 1, name: words('app.lateTitle') }).waitFor();
  await askAgain(page).click();
  await page.getByRole('navigation', { name: words('app.places') }).waitFor();
});

test('A part of a page that does not come says so in its place, and the page around it stays', async ({
  tablet,
}) => {
  tablet.forgive(/ERR_ABORTED/);
  const board = tablet.holdBack(/Board-.*js/);
  const page = await tablet.open();
  const person = createPerson(page);
  await person.openExample();
  await person.goTo('classify');
  await person.look('board');
  await page.getByText(words('app.lateTitle'), { exact: true }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  await askAgain(page).click();
  board.release();
  await page.locator('main [data-note]').first().waitFor();
});

/** Without the cache of the service worker: every file is requested from the server. */
async function openAnew(tablet: Tablet, address: string): Promise<Page> {
  const page = tablet.page();
  const cdp = await tablet.context().newCDPSession(page);
  await page.goto('about:blank');
  await cdp.send('Network.clearBrowserCache');
  const origin = new URL(tablet.at()).origin;
  await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'service_workers,cache_storage' });
  await page.goto(tablet.at(address), { waitUntil: 'commit' });
  return page;
}
