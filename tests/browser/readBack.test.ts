import type { Page } from 'playwright';
import { expect } from 'vitest';
import { createPerson } from '../kit/person.ts';
import { type Tablet, test } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';

const written = [
  'Que quelqu’un passe me voir',
  'Marcher jusqu’à la boulangerie',
  'Ne plus compter en fin de mois',
];
const [first, second, third] = written as [string, string, string];
const reworded = 'Pouvoir marcher sans crainte jusqu’aux commerces';

/** 400 letters, a realistic long answer. */
const long = `${'Une maison chaude, des voisins qui se parlent, un bus le dimanche, et quelqu’un qui écoute ; '.repeat(4)}${'fin.'.repeat(8)}`;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const seen = (page: Page) => page.getByRole('region', { name: words('readBack.seen') });

async function writtenAndRead(tablet: Tablet, texts: readonly string[] = written): Promise<Page> {
  const page = await tablet.open();
  const person = createPerson(page);
  await person.createPlatform('Commune de Trooz');
  await person.createGroup('Aînés');
  await person.writeFor('Aînés');
  for (const text of texts) await person.write(text);
  await person.goTo('readback');
  await seen(page).waitFor();
  return page;
}

/** Opens the group's window as a facilitator does. */
async function secondScreen(tablet: Tablet): Promise<Page> {
  const opening = tablet.context().waitForEvent('page');
  await button(tablet.page(), words('readBack.openWindow')).tap();
  const screen = await opening;
  await screen.locator('main p[dir="auto"]').first().waitFor();
  return screen;
}

/** All the text on the group's screen. */
const wordsOn = async (screen: Page) =>
  (await screen.locator('body').innerText()).replace(/\s+/g, ' ').trim();

const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    return JSON.stringify([names, { ...localStorage }, { ...sessionStorage }, document.cookie]);
  });

test('A second screen shows the words in hand and nothing else, and follows to the next', async ({
  tablet,
}) => {
  const page = await writtenAndRead(tablet);
  const screen = await secondScreen(tablet);
  const question = words('common.question.WB');
  expect(await wordsOn(screen)).toBe(`${question} ${first}`);
  await button(page, words('readBack.next')).tap();
  await screen.getByText(second).waitFor();
  expect(await wordsOn(screen)).toBe(`${question} ${second}`);
  await page.getByText(words('readBack.followed')).waitFor();
});

test('A remote control plugged into either window moves the reading on, back, and to black', async ({
  tablet,
}) => {
  const page = await writtenAndRead(tablet);
  const screen = await secondScreen(tablet);
  await screen.keyboard.press('PageDown');
  await screen.getByText(second).waitFor();
  await seen(page).getByText(second).waitFor();
  await page.keyboard.press('PageDown');
  await screen.getByText(third).waitFor();
  await page.keyboard.press('PageUp');
  await screen.getByText(second).waitFor();
  await screen.keyboard.press('.');
  await screen.getByText(second).waitFor({ state: 'detached' });
  await page.getByText(words('readBack.isBlack')).waitFor();
  await screen.keyboard.press('b');
  await screen.getByText(second).waitFor();
});

test('Either window can be reloaded: the words in hand come back; when the page is left they go', async ({
  tablet,
}) => {
  const page = await writtenAndRead(tablet);
  const screen = await secondScreen(tablet);
  await button(page, words('readBack.next')).tap();
  await screen.getByText(second).waitFor();
  await screen.reload();
  await screen.getByText(second).waitFor();
  await page.reload();
  await seen(page).getByText(second).waitFor();
  await screen.getByText(second).waitFor();
  await createPerson(page).goTo('groups');
  await screen.getByText(words('readBack.windowGone')).waitFor();
  expect(await wordsOn(screen)).not.toContain(second);
});

test('What was confirmed, reworded and sent back is there after a reload', async ({ tablet }) => {
  const page = await writtenAndRead(tablet);
  await button(page, words('readBack.confirm')).tap();
  await button(page, words('readBack.reword')).tap();
  await page.getByLabel(words('readBack.newWords')).fill(reworded);
  await button(page, words('readBack.keepWords')).tap();
  await seen(page).getByText(reworded).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words('readBack.reword'));
  await button(page, words('readBack.next')).tap();
  await button(page, words('readBack.sendBack')).tap();
  await page.getByText(words('readBack.overHelp', { left: 0 })).waitFor();
  await page.getByText(/^Enregistré à/).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: words('readBack.over') }).waitFor();
  await button(page, words('readBack.readAll')).tap();
  await seen(page).getByText(words('readBack.status.confirmed')).waitFor();
  await button(page, words('readBack.next')).tap();
  await seen(page).getByText(words('readBack.status.reworded')).waitFor();
  await seen(page).getByText(second).waitFor();
  await button(page, words('readBack.next')).tap();
  await seen(page).getByText(words('readBack.status.sentBack')).waitFor();
  await createPerson(page).goTo('criteria');
  await page.getByText(words('readBack.status.sentBack'), { exact: true }).waitFor();
});

test('The second screen opens no database and leaves nothing behind', async ({ tablet }) => {
  const platform = '01900000-0000-7000-8000-aaaaaaaaaaaa';
  const screen = await tablet.open(`#/projector/p/${platform}`);
  await screen.getByText(words('readBack.windowWaiting')).waitFor();
  expect(await kept(screen)).toBe(JSON.stringify([[], {}, {}, '']));
});

test('Words of one platform never reach the screen of another', async ({ tablet }) => {
  await writtenAndRead(tablet);
  const other = await tablet.context().newPage();
  await other.goto(tablet.at('#/projector/p/01900000-0000-7000-8000-aaaaaaaaaaaa'));
  await other.getByText(words('readBack.windowWaiting')).waitFor();
  const screen = await secondScreen(tablet);
  await button(tablet.page(), words('readBack.next')).tap();
  await screen.getByText(second).waitFor();
  expect(await wordsOn(other)).not.toContain(second);
});

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];

test('Four hundred letters fit on the screen, none smaller than what is read from eight metres', async ({
  tablet,
}) => {
  expect(long.length).toBeGreaterThanOrEqual(400);
  await writtenAndRead(tablet, [long]);
  const screen = await secondScreen(tablet);
  for (const size of sizes) {
    await screen.setViewportSize(size);
    const said = screen.locator('main p[dir="auto"]');
    await expect.poll(async () => ((await said.boundingBox())?.y ?? -1) > 0).toBe(true);
    const isWhole = () =>
      said.evaluate((words) => {
        const { right, bottom } = words.getBoundingClientRect();
        return right <= innerWidth && bottom <= innerHeight;
      });
    await expect.poll(isWhole).toBe(true);
    const letters = await said.evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));
    expect(letters).toBeGreaterThanOrEqual(Math.max(40, size.width * 0.033) - 0.5);
  }
});

test('What no screen can hold goes on on another page, and nothing is left unseen', async ({ tablet }) => {
  const page = await writtenAndRead(tablet, [`${long} `.repeat(5), first]);
  const screen = await secondScreen(tablet);
  await screen.setViewportSize({ width: 1024, height: 768 });
  const told = page.getByText(/^Page \d sur \d$/);
  await told.filter({ hasText: /^Page 1 sur [2-9]/ }).waitFor();
  // The number of pages may change until the window has its final size, so this reads it from the label of the last
  // page.
  for (let nth = 2; !/^Page (\d) sur \1$/.test(await told.innerText()); nth += 1) {
    await screen.keyboard.press('PageDown');
    await told.filter({ hasText: new RegExp(`^Page ${nth} sur`) }).waitFor();
    await seen(page).getByText('Une maison chaude').first().waitFor();
  }
  await screen.keyboard.press('PageDown');
  await screen.getByText(first, { exact: true }).waitFor();
});

test('On one device alone, the words fill its screen; Escape leaves, and the focus is where it was', async ({
  tablet,
}) => {
  const page = await writtenAndRead(tablet);
  const open = button(page, words('readBack.fullScreen'));
  await open.focus();
  await page.keyboard.press('Enter');
  const stage = page.getByRole('dialog', { name: words('readBack.stage') });
  await stage.getByText(first).waitFor();
  await page.keyboard.press('Space');
  await stage.getByText(second).waitFor();
  await stage.getByRole('button', { name: words('readBack.confirm') }).tap();
  await stage.getByText(third).waitFor();
  await page.keyboard.press('Escape');
  await stage.waitFor({ state: 'detached' });
  await expect.poll(() => open.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByText(words('readBack.lead', { left: 2, total: 3 })).waitFor();
});
