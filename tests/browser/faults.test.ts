import type { Page } from 'playwright';
import { expect } from 'vitest';
import { composer, createPerson, savedNotes } from '../kit/person.ts';
import { type Tablet, test } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';
import { beginWriting } from '../kit/writing.ts';

const group = 'Aînés du centre';

/** Everything in the platform, as listed in its synthesis. */
async function readEverything(page: Page, texts: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const person = createPerson(page);
  await person.goTo('synthesis');
  const main = page.getByRole('main');
  await main
    .getByText(texts[0] ?? '', { exact: true })
    .first()
    .waitFor();
  const found = await main.locator('[dir="auto"]').allInnerTexts();
  return new Map(texts.map((text) => [text, found.filter((each) => each === text).length]));
}

test('Killed while writing, the tablet has kept every criterion it had shown as saved', {
  timeout: 300_000,
}, async ({ tablet }) => {
  await beginWriting(tablet, group);
  // Kept outside the page: what the screen reported as saved.
  const acknowledged: string[] = [];
  for (const round of [1, 2, 3]) {
    const page = tablet.page();
    for (const nth of [1, 2, 3]) {
      const text = `Tour ${round}, post-it ${nth}`;
      await createPerson(page).write(text);
      acknowledged.push(text);
    }
    await composer(page).fill(`Tour ${round}, à moitié écrit`);
    void page.keyboard.press('Enter').catch(() => undefined);
    await new Promise((go) => setTimeout(go, round * 4));
    const reopened = await tablet.dieAndRestart();
    await tablet.open();
    await createPerson(reopened).openPlatform('Commune de Trooz');
    const kept = await readEverything(reopened, acknowledged);
    expect([...kept.values()]).toEqual(acknowledged.map(() => 1));
    await createPerson(reopened).goTo('groups');
    await createPerson(reopened).writeFor(group);
  }
});

test('What was typed and not yet saved is back in its field after a crash', async ({ tablet }) => {
  await beginWriting(tablet, group);
  const place = new URL(tablet.page().url()).hash;
  await composer(tablet.page()).pressSequentially('Ne plus avoir peur du facteur qui');
  await tablet.crash();
  const page = await tablet.open(place);
  await expect.poll(() => composer(page).inputValue()).toBe('Ne plus avoir peur du facteur qui');
  expect(await savedNotes(page).count()).toBe(0);
});

/** Clears the site's data, as a browser does after weeks without a visit, or to free space. */
async function evict(tablet: Tablet): Promise<void> {
  const page = await tablet.restart();
  const cdp = await tablet.context().newCDPSession(page);
  const storageTypes = 'indexeddb,cache_storage,service_workers,file_systems';
  await cdp.send('Storage.clearDataForOrigin', { origin: new URL(tablet.at()).origin, storageTypes });
}

test('A tablet whose data the browser threw away says so, and does not play the new one', async ({
  tablet,
}) => {
  const person = await beginWriting(tablet, group);
  await person.write('Que quelqu’un passe me voir');
  await evict(tablet);
  const page = await tablet.open();
  await page.getByRole('heading', { level: 1, name: words('app.evictedTitle') }).waitFor();
  await page.getByRole('button', { name: words('app.evictedRestore') }).waitFor();
  expect(await page.getByRole('button', { name: words('home.newPlatform') }).count()).toBe(0);
  await page.getByRole('button', { name: words('app.evictedGoOn') }).click();
  await page.getByRole('button', { name: words('home.newPlatform') }).waitFor();
});

/** Runs in a page of the same origin that does not load the program. */
const versionAfter = (page: Page, version?: number): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('spiral', wanted);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const found = request.result.version;
          request.result.close();
          resolve(found);
        };
      }),
    version,
  );

test('A database that a newer version wrote is not touched, and can be taken to safety', async ({
  tablet,
}) => {
  const person = await beginWriting(tablet, group);
  await person.write('Que quelqu’un passe me voir');
  // A browser requests an icon for a file that is opened directly.
  tablet.forgive(/favicon\.ico/);
  const aside = await tablet.open('manifest.webmanifest');
  const newer = (await versionAfter(aside)) + 10;
  await versionAfter(aside, newer);
  const page = await tablet.open();
  await page.getByRole('heading', { level: 1, name: words('app.newerTitle') }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words('app.rescue') }).click();
  const file = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(Buffer.from(chunk));
  expect(Buffer.concat(chunks).toString('utf8')).toContain('Que quelqu’un passe me voir');
  expect(await versionAfter(await tablet.open('manifest.webmanifest'))).toBe(newer);
});

async function startCorrecting(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: words('capture.correctNamed', { text }) }).click();
  await page.getByRole('dialog').waitFor();
}

const saveCorrection = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: words('capture.saveCorrection') }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

test('Two tabs that change different things of one criterion at the same time: both are kept', async ({
  tablet,
}) => {
  const person = await beginWriting(tablet, group);
  await person.write('Passer me voir');
  const first = tablet.page();
  const second = await tablet.context().newPage();
  await second.goto(first.url());
  await savedNotes(second).filter({ hasText: 'Passer me voir' }).waitFor();
  await startCorrecting(first, 'Passer me voir');
  await startCorrecting(second, 'Passer me voir');
  await first.getByRole('dialog').getByLabel(words('capture.composer')).fill('Que quelqu’un passe me voir');
  await saveCorrection(first);
  await second
    .getByRole('dialog')
    .getByRole('button', { name: words('capture.more') })
    .click();
  await saveCorrection(second);
  for (const page of [first, second]) {
    await page.getByText('Que quelqu’un passe me voir', { exact: true }).waitFor();
    await page.getByText(words('pieces.times', { count: 2 }), { exact: true }).waitFor();
  }
  await first.reload();
  await first.getByText('Que quelqu’un passe me voir', { exact: true }).waitFor();
  await first.getByText(words('pieces.times', { count: 2 }), { exact: true }).waitFor();
});
