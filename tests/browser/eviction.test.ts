import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { waiting } from '../kit/faultRuns.ts';
import { recordsIn } from '../kit/ledger.ts';
import { composer, createPerson } from '../kit/person.ts';
import { type Tablet, test } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';
import { beginWriting } from '../kit/writing.ts';

/** Clears the databases of the program's address, as a browser does to free space. Files stay. */
async function evict(tablet: Tablet, page: Page): Promise<void> {
  const cdp = await tablet.context().newCDPSession(page);
  const { origin } = new URL(tablet.at());
  await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
}

async function writeThree(tablet: Tablet): Promise<readonly string[]> {
  const person = await beginWriting(tablet, 'Aînés');
  const texts = ['Que quelqu’un passe me voir', 'Un toit', 'Du bruit'];
  for (const text of texts) await person.write(text);
  return texts;
}

test('A database that the browser threw away comes back from the second copy, after a look at what it holds', async ({
  tablet,
}) => {
  const texts = await writeThree(tablet);
  await waiting(6500);
  await evict(tablet, await tablet.restart());
  const page = await tablet.open();
  await page.getByRole('heading', { name: words('app.evictedTitle') }).waitFor();
  await page.getByRole('button', { name: words('losses.see') }).click();
  await page.getByRole('button', { name: words('transfer.restoreAction', { count: 3 }) }).click();
  await page.getByRole('link', { name: words('transfer.seeCriteria') }).click();
  for (const text of texts) await page.getByText(text, { exact: true }).first().waitFor();
});

test('A copy whose file was changed is not offered: the one before it is', async ({ tablet }) => {
  const person = await beginWriting(tablet, 'Aînés');
  await person.write('Un toit');
  await waiting(6500);
  await person.write('Du bruit');
  await waiting(6500);
  await tablet.page().evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('spiral');
    const names: string[] = [];
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
      names.push(name);
    const numberOf = (name: string) => Number(name.slice(name.lastIndexOf('.') + 1));
    const newest = names
      .filter((name) => name.startsWith('copy.'))
      .sort((a, b) => numberOf(b) - numberOf(a))[0];
    const file = await folder.getFileHandle(newest ?? '');
    const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer());
    bytes[400] = (bytes[400] ?? 0) ^ 1;
    const stream = await file.createWritable();
    await stream.write(bytes);
    await stream.close();
  });
  await evict(tablet, await tablet.restart());
  const page = await tablet.open();
  await page.getByText(/Elle contient un critère/).waitFor();
});

test('A database thrown away while the page is open: the page says so, and first offers a file of all it still holds', async ({
  tablet,
}) => {
  const texts = await writeThree(tablet);
  const page = tablet.page();
  await evict(tablet, page);
  const line = page.getByRole('alert').filter({ hasText: words('app.StorageLost') });
  await line.waitFor();
  const buttons = await line.getByRole('button').allInnerTexts();
  expect(buttons[0]).toBe(words('app.saveScreen'));
  const download = page.waitForEvent('download');
  await line.getByRole('button', { name: words('app.saveScreen') }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(recordsIn(file).criteria.map(({ text }) => text)).toEqual(expect.arrayContaining([...texts]));
});

test('What only the page held when the database was thrown away is in the copy that the next start offers', async ({
  tablet,
}) => {
  await writeThree(tablet);
  const page = tablet.page();
  await evict(tablet, page);
  await page
    .getByRole('alert')
    .filter({ hasText: words('app.StorageLost') })
    .waitFor();
  await composer(page).fill('Ne plus avoir peur');
  await page.keyboard.press('Enter');
  await waiting(1500);
  await tablet.restart();
  const again = await tablet.open();
  await again.getByText(/Elle contient 4 critères/).waitFor();
  await again.getByRole('button', { name: words('losses.see') }).click();
  await again.getByRole('button', { name: words('transfer.restoreAction', { count: 4 }) }).click();
  await again.getByRole('link', { name: words('transfer.seeCriteria') }).click();
  await again.getByText('Ne plus avoir peur', { exact: true }).first().waitFor();
  expect(await again.getByText('Un toit', { exact: true }).count()).toBe(1);
});

test('A second copy is shown with its true time, and none is claimed before there is one', async ({
  tablet,
}) => {
  const person = await beginWriting(tablet, 'Aînés');
  await person.write('Un toit');
  await waiting(6500);
  await person.goTo('files');
  await tablet
    .page()
    .getByText(/Seconde copie sur cet appareil/)
    .waitFor();
  const fresh = createPerson(await tablet.open());
  await fresh.createPlatform('Autre commune');
  await fresh.goTo('files');
  const page = tablet.page();
  await page.getByText(/econde copie sur cet appareil/).waitFor();
});

test('Who goes on without a database that was thrown away finds its copies in the settings, and erases them there', async ({
  tablet,
}) => {
  await writeThree(tablet);
  await waiting(6500);
  await evict(tablet, await tablet.restart());
  const page = await tablet.open();
  await page.getByRole('button', { name: words('app.evictedGoOn') }).click();
  await page.goto(`${tablet.at()}#/settings`);
  await page.getByText(words('settings.goneCopies.title')).waitFor();
  await page.getByRole('button', { name: /^Effacer les copies de/ }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: words('settings.goneCopies.eraseConfirm') })
    .click();
  await page.getByText(/^Les copies de .* sont effacées/).waitFor();
  await page.reload();
  await page.getByText(words('settings.nothingStored')).waitFor();
  await waiting(1000);
  expect(await page.getByText(words('settings.goneCopies.title')).count()).toBe(0);
});
