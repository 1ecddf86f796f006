import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { places } from '#app/places.ts';
import { criteriaLimit } from '#domain/platform/room.ts';
import type { PlatformRecords } from '#domain/record/records.ts';
import { readBundle } from '#exchange/bundle/bundle.ts';
import { canonicalContent } from '#exchange/bundle/canonical.ts';
import type { Place } from '#session/places.ts';
import { acceptPreview, giveFile, goToRestore, pasteText, save } from '../kit/files.ts';
import { createPerson } from '../kit/person.ts';
import { print, timesPrinted } from '../kit/printed.ts';
import { createTablet, type Tablet, test } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';

const seed = { name: 'wikispiral-blegny.txt', text: readFileSync('fixtures/wikispiral-blegny.txt', 'utf8') };

function recordsIn(backup: string): PlatformRecords {
  const reading = readBundle(backup);
  if (reading.kind !== 'bundle') throw new Error(`No backup: ${backup.slice(0, 200)}`);
  return reading.records;
}

/** The counts of each question on the page of the groups. */
const countsShown = (page: Page): Promise<readonly number[]> =>
  page
    .getByRole('list', { name: words('platform.counts') })
    .getByRole('listitem')
    .evaluateAll((items) => items.map((item) => Number(/\d+/.exec(item.textContent ?? '')?.[0])));

/** The codes under which the synthesis lists criteria. */
async function codesShown(page: Page): Promise<ReadonlySet<string>> {
  await page.getByRole('main').locator('[dir="auto"]').first().waitFor();
  const text = await page.getByRole('main').innerText();
  return new Set(text.match(/\b[A-I]\d{2}\b/g));
}

async function expectBlegny(page: Page): Promise<void> {
  const person = createPerson(page);
  await person.goTo('groups');
  await expect.poll(() => countsShown(page), { timeout: 10_000 }).toEqual([11, 17, 8]);
  await person.goTo('synthesis');
  const lead = words('synthesis.lead', { criteria: 36, expressions: 36, groups: 1 });
  await page.getByText(lead).waitFor();
  await expect.poll(async () => (await codesShown(page)).size, { timeout: 10_000 }).toBe(21);
}

async function importSeed(tablet: Tablet): Promise<Page> {
  const page = await tablet.open();
  await goToRestore(page);
  await giveFile(page, seed);
  await acceptPreview(page, 36);
  return page;
}

const placeAddress = (page: Page, place: Place): string =>
  `${new URL(page.url()).hash.split('/').slice(0, 3).join('/')}/${place}`;

test('The real group of Blégny comes in from its file and stays, whatever happens to the server', async ({
  tablet,
}) => {
  const page = await importSeed(tablet);
  await expectBlegny(page);
  await tablet.keptOffline();
  await tablet.pullThePlug();
  await page.reload();
  await expectBlegny(page);
  const addresses = places.map(({ place }) => placeAddress(page, place));
  const restarted = await tablet.restart();
  for (const address of [...addresses, '#/settings', '#/restore', '#/']) {
    await tablet.open(address);
    await restarted.locator('main h1').waitFor();
    expect(await restarted.getByText(words('app.chunkTitle')).count()).toBe(0);
  }
  await createPerson(restarted).openPlatform('Blégny');
  await expectBlegny(restarted);
});

test('The example is the same group, in a database that real platforms never meet', async ({ tablet }) => {
  const page = await tablet.open();
  await createPerson(page).openExample();
  await expectBlegny(page);
  await tablet.open();
  await page.getByRole('heading', { level: 1, name: words('home.welcome') }).waitFor();
});

test('Without a server one can still import, save files and print', async ({ tablet }) => {
  await tablet.open();
  await tablet.keptOffline();
  await tablet.pullThePlug();
  const page = await importSeed(tablet);
  const backup = await save(page, 'saveBackup');
  const { criteria } = recordsIn(backup.text);
  expect(criteria).toHaveLength(36);
  const csv = await save(page, 'saveCriteria');
  for (const { text } of criteria) expect(csv.text.replaceAll('""', '"')).toContain(text);
  expect((await save(page, 'saveSynthesis')).text.length).toBeGreaterThan(500);
  await createPerson(page).goTo('print');
  await page
    .getByText(criteria[0]?.text ?? '')
    .first()
    .waitFor();
  const printed = await print(page);
  for (const { text } of criteria) expect([text, timesPrinted(printed, text) >= 1]).toEqual([text, true]);
});

test('The criteria file, read on an empty tablet, gives the same platform letter for letter', async ({
  tablet,
}) => {
  const page = await importSeed(tablet);
  const here = canonicalContent(recordsIn((await save(page, 'saveBackup')).text));
  const csv = await save(page, 'saveCriteria');
  const other = await createTablet();
  try {
    const empty = await other.open();
    await goToRestore(empty);
    await giveFile(empty, csv);
    await acceptPreview(empty, 36);
    expect(canonicalContent(recordsIn((await save(empty, 'saveBackup')).text))).toBe(here);
    expect(other.faults).toEqual([]);
  } finally {
    await other.turnOff();
  }
});

test('Pasted instead of opened, the same page gives the same records on another tablet', async ({
  tablet,
}) => {
  const page = await importSeed(tablet);
  const here = canonicalContent(recordsIn((await save(page, 'saveBackup')).text));
  const other = await createTablet();
  try {
    const empty = await other.open();
    await goToRestore(empty);
    await pasteText(empty, seed.text);
    await acceptPreview(empty, 36);
    await expectBlegny(empty);
    expect(canonicalContent(recordsIn((await save(empty, 'saveBackup')).text))).toBe(here);
  } finally {
    await other.turnOff();
  }
});

/** Records the longest time for which the page did not respond since the last reading, in milliseconds. */
const listenForFreezes = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let last = performance.now();
    const gaps = globalThis as unknown as { longestGap: number };
    gaps.longestGap = 0;
    setInterval(() => {
      gaps.longestGap = Math.max(gaps.longestGap, performance.now() - last);
      last = performance.now();
    }, 20);
  });
const longestFreeze = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { longestGap: number }).longestGap);

test('A file of more than 25,000 criteria is refused with a sentence, and nothing changes or freezes', async ({
  tablet,
}) => {
  const page = await importSeed(tablet);
  const before = await save(page, 'saveBackup');
  // The part that reads large files must also be available offline.
  await tablet.keptOffline();
  await tablet.pullThePlug();
  const lines = Array.from(
    { length: criteriaLimit + 1 },
    (_, nth) => `1;Un critère parmi beaucoup, le ${nth + 1};A08`,
  );
  await listenForFreezes(page);
  await giveFile(page, { name: 'beaucoup.txt', text: lines.join('\n') });
  const refusal = words('transfer.problem.TooManyCriteria', {
    count: criteriaLimit + 1,
    limit: criteriaLimit,
  });
  await page.getByText(refusal).first().waitFor();
  expect(await longestFreeze(page)).toBeLessThan(1000);
  await expectBlegny(page);
  expect((await save(page, 'saveBackup')).text).toBe(before.text);
});
