import type { Page } from 'playwright';
import { expect } from 'vitest';
import { toMeeting, withOneGroup } from '../kit/groupInHand.ts';
import { clippedOnPaper, print, timesPrinted, wordsOffTheSheet } from '../kit/printed.ts';
import { test } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';

/** Every stored record of a database. */
const everythingIn = (page: Page, name: string) =>
  page.evaluate(async (database) => {
    const opened = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open(database);
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const stores = [...opened.objectStoreNames];
    const rows = stores.map(
      (store) =>
        new Promise<readonly [string, unknown]>((done) => {
          const request = opened.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => done([store, request.result]);
        }),
    );
    const read = await Promise.all(rows);
    opened.close();
    return JSON.stringify(read);
  }, name);

test('A silence goes on over other pages, and the question stays readable from afar', async ({ tablet }) => {
  const { page, person } = await withOneGroup(tablet);
  await toMeeting(page);
  await page.getByRole('button', { name: words('meeting.start') }).tap();
  await page.getByText(words('meeting.left', { minutes: 10 })).waitFor();
  await page.getByRole('link', { name: /^Écrire\s: Bien-être/ }).tap();
  await person.write('Que quelqu’un passe me voir');
  await page.getByRole('link', { name: /^Silence/ }).tap();
  await page.getByRole('button', { name: words('meeting.pause') }).waitFor();
  await page.getByRole('button', { name: words('meeting.showQuestion') }).tap();
  const room = page.getByRole('dialog', { name: words('meeting.room') });
  const size = await room
    .locator('p[dir="auto"]')
    .evaluate((wording) => Number.parseFloat(getComputedStyle(wording).fontSize));
  // The smallest screen of a hall needs letters of 3.3 % of its width to be read from eight metres.
  expect(size).toBeGreaterThanOrEqual(0.033 * (page.viewportSize()?.width ?? 0));
});

test('The welcome sheet is one A4 page with the questions and the way to withdraw a post-it', async ({
  tablet,
}) => {
  const { page } = await withOneGroup(tablet);
  await toMeeting(page);
  await page.getByRole('button', { name: words('meeting.welcomeSheet') }).tap();
  await page.getByRole('article', { name: words('meeting.sheet.preview') }).waitFor();
  expect(await clippedOnPaper(page)).toEqual([]);
  const printed = await print(page);
  expect(printed.sheets).toHaveLength(1);
  expect(wordsOffTheSheet(printed)).toEqual([]);
  for (const text of [
    'Aînés du centre',
    words('meeting.sheet.withdrawText'),
    words('meeting.sheet.recordedText'),
    words('meeting.sheet.whereText'),
    words('common.wording.WB'),
    words('common.wording.IB'),
    words('common.wording.ACT'),
  ]) {
    expect([text, timesPrinted(printed, text)]).toEqual([text, 1]);
  }
});

test('The example is made as new without a touch to one’s own data', async ({ tablet }) => {
  const { page, person } = await withOneGroup(tablet);
  await person.writeFor('Aînés du centre');
  await person.write('Que quelqu’un passe me voir');
  const own = await everythingIn(page, 'spiral');
  await tablet.open('#/');
  await page.getByRole('button', { name: words('home.practise') }).tap();
  const exercise = page.getByRole('region', { name: /^S’exercer/ });
  await exercise.filter({ hasText: '0 sur 6' }).waitFor();
  await page
    .getByRole('link', { name: /^Écrire\s: / })
    .first()
    .tap();
  await page.locator('#composer').fill('Une marche le soir #a08');
  await page.locator('#composer').press('Enter');
  await exercise.filter({ hasText: '1 sur 6' }).waitFor();
  await tablet.open('#/');
  await page.getByRole('button', { name: words('home.reset') }).tap();
  await page.getByRole('button', { name: words('home.resetConfirm'), exact: true }).tap();
  await page.getByText(words('home.resetDone')).waitFor();
  expect(await everythingIn(page, 'spiral-example')).not.toContain('Une marche le soir');
  expect(await everythingIn(page, 'spiral')).toBe(own);
});
