import type { Page } from 'playwright';
import { expect } from 'vitest';
import { withOneGroup } from '../kit/groupInHand.ts';
import { type Tablet, test } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';

const word = 'Un toit pour chacun';
const day = 24 * 3600 * 1000;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const hidden = (page: Page) =>
  page.getByRole('heading', { level: 1, name: words('app.lock.hidden'), exact: true });
const hide = async (page: Page) => {
  await button(page, words('app.lock.hide')).click();
  await hidden(page).waitFor();
};

/** The hidden screen is all that is shown. */
async function expectNoWord(page: Page): Promise<void> {
  await hidden(page).waitFor();
  expect(await page.locator('body').innerText()).not.toContain(word);
}

/** On the page where one word was just written. */
async function withOneWord(tablet: Tablet): Promise<Page> {
  const { page, person } = await withOneGroup(tablet);
  await person.writeFor('Aînés du centre');
  await person.write(word);
  return page;
}

/** Chooses a code in the settings and hides the words there. */
async function hideBehindCode(tablet: Tablet): Promise<Page> {
  const page = await tablet.open('#/settings');
  for (const label of [words('settings.lock.pin'), words('settings.lock.again')])
    await page.getByLabel(label, { exact: true }).fill('2468');
  await button(page, words('settings.lock.choose')).click();
  await page.getByText(words('settings.lock.chosen')).waitFor();
  await hide(page);
  return page;
}

async function tryCode(page: Page, code: string): Promise<void> {
  const field = page.getByLabel(words('app.lock.pin'), { exact: true });
  await field.fill(code);
  await field.press('Enter');
}

const wait = (page: Page) => page.getByText(/\d+ seconde/);
const settings = (page: Page) =>
  page.getByRole('heading', { level: 1, name: words('settings.title'), exact: true });

test('Back, a reload and a second window show no hidden word; shown in one window, words are shown in both', async ({
  tablet,
}) => {
  const page = await withOneWord(tablet);
  const address = page.url();
  await hide(page);
  await expectNoWord(page);
  await page.goBack();
  await expectNoWord(page);
  await page.goForward();
  await page.reload();
  await expectNoWord(page);
  const second = await tablet.context().newPage();
  await second.goto(address);
  await expectNoWord(second);
  await button(second, words('app.lock.show')).click();
  for (const each of [second, page]) await each.getByText(word).first().waitFor();
  await hide(second);
  await expectNoWord(page);
});

test('The group’s window shows no word while the words are hidden', async ({ tablet }) => {
  const page = await withOneWord(tablet);
  await page.evaluate(() => {
    location.hash = location.hash.replace(/write.*/, 'readback');
  });
  const opening = tablet.context().waitForEvent('page');
  await button(page, words('readBack.openWindow')).click();
  const screen = await opening;
  await screen.getByText(word).waitFor();
  await hide(page);
  await expect.poll(() => screen.locator('body').innerText()).not.toContain(word);
});

/** From now on this window's clock can be moved, as in the settings of a device. */
const withMovableClock = (page: Page) =>
  page.addInitScript(() => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + Number(sessionStorage.getItem('moved') ?? 0);
  });
const moveClock = (page: Page, by: number) =>
  page.evaluate((moved) => sessionStorage.setItem('moved', String(moved)), by);

/** As after many wrong codes: the next one makes one wait for minutes. */
const manyWrong = (page: Page) =>
  page.evaluate(() => {
    const lock: object = JSON.parse(localStorage.getItem('spiral:lock') ?? '{}');
    localStorage.setItem('spiral:lock', JSON.stringify({ ...lock, wrong: 6 }));
    dispatchEvent(new Event('storage'));
  });

test('The wait after a wrong code goes on after a reload and in a second window; no clock that is set back makes it longer', async ({
  tablet,
}) => {
  await withMovableClock(tablet.page());
  const page = await hideBehindCode(tablet);
  await manyWrong(page);
  await tryCode(page, '1111');
  await page.getByText(words('app.lock.wrong')).waitFor();
  await wait(page).waitFor();
  await page.reload();
  const second = await tablet.context().newPage();
  await second.goto(tablet.at('#/settings'));
  for (const each of [page, second]) {
    await wait(each).waitFor();
    await tryCode(each, '2468');
    await each.waitForTimeout(2_000);
    expect(await hidden(each).isVisible()).toBe(true);
  }
  await moveClock(page, -365 * day);
  await expect.poll(() => wait(page).count()).toBe(0);
  await tryCode(page, '2468');
  for (const each of [page, second]) await settings(each).waitFor();
});

test('A forgotten code opens after a day and not before; a clock that is set back still asks for the code', async ({
  tablet,
}) => {
  await withMovableClock(tablet.page());
  const page = await hideBehindCode(tablet);
  await page.getByText(words('app.lock.forgotten'), { exact: true }).click();
  await button(page, words('app.lock.forget')).click();
  for (const moved of [-365 * day, day / 2]) {
    await moveClock(page, moved);
    await page.reload();
    await tryCode(page, '1111');
    await page.getByText(words('app.lock.wrong')).waitFor();
  }
  await moveClock(page, 2 * day);
  await page.reload();
  await tryCode(page, '1111');
  await settings(page).waitFor();
});
