import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { acceptPreview, giveFile, goToRestore, saveHere } from '../kit/files.ts';
import { createPerson } from '../kit/person.ts';
import { isLong } from '../kit/sampled.ts';
import { test } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';

/** `npm test` saves a small platform, `npm run test:long` one of 10,000 criteria. */
const criteria = isLong ? 10_000 : 300;

const table = {
  name: 'beaucoup.csv',
  text: `Groupe;Question;NB express;Post-it;Composante\n${Array.from(
    { length: criteria },
    (_, n) => `Groupe ${n % 40};${['WB', 'IB', 'ACT'][n % 3]};2;=Un mot parmi beaucoup, le ${n};A0${n % 9}`,
  ).join('\n')}`,
};

/** Notes the longest task of the page from now on, in milliseconds. */
const watchTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const noted = globalThis as unknown as { longestTask: number };
    noted.longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.longestTask = Math.max(noted.longestTask, duration);
    }).observe({ type: 'longtask' });
  });

const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { longestTask: number }).longestTask);

async function rowsIn(page: Page, file: 'saveTablesCsv' | 'saveTablesXlsx'): Promise<string> {
  const files = unzipSync(new Uint8Array((await saveHere(page, file)).bytes));
  return strFromU8(files['criteria.csv'] ?? files['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
}

test('All tables are made without a server, in both forms, and the page answers all the time', {
  timeout: 600_000,
}, async ({ tablet }) => {
  const page = await tablet.open();
  page.setDefaultTimeout(120_000);
  await goToRestore(page);
  await giveFile(page, table);
  await page.getByLabel(words('transfer.platformName')).fill('Trooz');
  await acceptPreview(page, criteria);
  await tablet.keptOffline();
  await tablet.pullThePlug();
  await createPerson(page).goTo('files');
  await page.getByRole('heading', { name: words('transfer.tables') }).waitFor();
  await watchTasks(page);
  const csv = await rowsIn(page, 'saveTablesCsv');
  expect(csv.match(/le \d+"/g)).toHaveLength(criteria);
  const sheet = await rowsIn(page, 'saveTablesXlsx');
  expect(sheet.match(/>=Un mot/g)).toHaveLength(criteria);
  const longest = await longestTask(page);
  if (isLong) console.info(`longest task ${Math.round(longest)} ms`);
  expect(longest).toBeLessThan(200);
});
