import { rmSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { barriersWearing, looks, wear } from '../kit/access/looks.ts';
import { smallTargets } from '../kit/access/targets.ts';
import { composer } from '../kit/person.ts';
import { test } from '../kit/tablet.ts';
import { nextVersionOf } from '../kit/versions.ts';
import { words } from '../kit/words.ts';
import { beginWriting } from '../kit/writing.ts';

/** The accessibility problems on this screen, in every display. */
async function inTheWay(page: Page, ...besides: readonly string[]): Promise<readonly string[]> {
  const found = [...(await barriersWearing(page, looks, { besides }))];
  for (const look of looks) {
    await wear(page, look);
    for (const each of await smallTargets(page)) found.push(`${look}: ${each}`);
  }
  await wear(page, 'default');
  return found;
}

test('The red line of what could not be saved raises no barrier', async ({ tablet }) => {
  await beginWriting(tablet, 'Aînés');
  const page = tablet.page();
  await page.evaluate(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: full, add: full });
  });
  await composer(page).fill('Un toit');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: words('app.retry'), exact: true }).waitFor();
  expect(await inTheWay(page)).toEqual([]);
});

test('A page that is long in coming says so without a barrier', async ({ tablet }) => {
  tablet.holdBack(/RestorePage.*js/);
  const page = await tablet.open();
  await page.getByRole('link', { name: words('home.restore'), exact: true }).click();
  await page.getByRole('button', { name: words('app.lateAgain'), exact: true }).click();
  await page.getByRole('button', { name: words('app.reload'), exact: true }).waitFor();
  expect(await inTheWay(page)).toEqual([]);
});

test('The line that offers a new version raises no barrier', async ({ tablet }) => {
  const next = nextVersionOf(process.env['DIST'] ?? 'dist');
  try {
    const page = await tablet.open();
    await tablet.keptOffline();
    await tablet.pullThePlug();
    await tablet.plugIn(next);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.getByRole('button', { name: words('app.updateAccept'), exact: true }).waitFor();
    expect(await inTheWay(page)).toEqual([]);
  } finally {
    rmSync(next, { recursive: true });
  }
});

test('The group’s own screen raises no barrier, while it waits and while it shows words', async ({
  tablet,
}) => {
  const person = await beginWriting(tablet, 'Aînés');
  const page = tablet.page();
  const waiting = await tablet.context().newPage();
  await waiting.goto(tablet.at('#/projector/p/01900000-0000-7000-8000-aaaaaaaaaaaa'));
  await waiting.getByText(words('readBack.windowWaiting')).waitFor();
  // The view for the room is not a page that people navigate by headings.
  expect(await inTheWay(waiting, 'page-has-heading-one')).toEqual([]);
  await person.write('Que quelqu’un passe me voir');
  await person.goTo('readback');
  const opening = tablet.context().waitForEvent('page');
  await page.getByRole('button', { name: words('readBack.openWindow'), exact: true }).tap();
  const screen = await opening;
  await screen.locator('main p[dir="auto"]').first().waitFor();
  expect(await inTheWay(screen, 'page-has-heading-one')).toEqual([]);
});

test('A tablet whose data were thrown away says so without a barrier', async ({ tablet }) => {
  await beginWriting(tablet, 'Aînés');
  const page = await tablet.restart();
  const cdp = await tablet.context().newCDPSession(page);
  const storageTypes = 'indexeddb,cache_storage,service_workers,file_systems';
  await cdp.send('Storage.clearDataForOrigin', { origin: new URL(tablet.at()).origin, storageTypes });
  await tablet.open();
  await page.getByRole('heading', { level: 1, name: words('app.evictedTitle') }).waitFor();
  expect(await inTheWay(page)).toEqual([]);
});
