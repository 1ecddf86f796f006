import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { rowsOf } from '../kit/browserDatabase.ts';
import { faultRuns, waiting } from '../kit/faultRuns.ts';
import type { Machine } from '../kit/machine.ts';
import { createPerson } from '../kit/person.ts';
import { type Tablet, test } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';
import { beginWriting } from '../kit/writing.ts';

/** Cuts the log of the origin's databases to a part of its length, as a disk does that never got the rest. */
function cutLog(machine: Machine, tablet: Tablet, part: number): void {
  const folder = join(machine.profile, 'Default', 'IndexedDB');
  const port = new URL(tablet.at()).port;
  const name = readdirSync(folder).find((each) => each.includes(`_${port}.indexeddb.leveldb`)) ?? '';
  const log = readdirSync(join(folder, name)).find((each) => each.endsWith('.log')) ?? '';
  const file = join(folder, name, log);
  truncateSync(file, Math.floor(statSync(file).size * part));
}

async function storedTexts(tablet: Tablet): Promise<readonly string[]> {
  const aside = await tablet.context().newPage();
  tablet.forgive(/favicon\.ico/);
  await aside.goto(tablet.at('manifest.webmanifest'));
  const rows = await rowsOf(aside, 'criteria').catch(() => []);
  await aside.close();
  return rows.map((row) => String(row['text']));
}

const written = 20;

for (const nth of faultRuns(2)) {
  test(`A database cut at random either holds all that was saved, or the start says what is missing and restores the copy (${nth})`, {
    timeout: 180_000,
  }, async ({ tablet, machine }) => {
    await beginWriting(tablet, 'Aînés');
    const acknowledged: string[] = [];
    for (let row = 0; row < written; row += 1) {
      const text = `Post-it numéro ${row}`;
      await createPerson(tablet.page()).write(text);
      acknowledged.push(text);
    }
    // Long enough for a copy of everything.
    await waiting(7000);
    const part = 0.1 + Math.random() * 0.89;
    await tablet.restartAfter(() => cutLog(machine, tablet, part));
    const page = await tablet.open();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const missing = acknowledged.length - (await storedTexts(tablet)).length;
    if (missing === 0) return;
    const isGone = (await page.getByText(words('app.evictedTitle')).count()) > 0;
    if (!isGone) {
      await page.getByRole('heading', { name: words('losses.title') }).waitFor();
      await page.getByText(new RegExp(`^${missing === 1 ? 'Un critère' : missing} `)).waitFor();
    }
    await page.getByRole('button', { name: words('losses.see') }).click();
    await page.getByRole('button', { name: words('transfer.restoreAction', { count: missing }) }).click();
    await page.getByRole('link', { name: words('transfer.seeCriteria') }).waitFor();
    expect((await storedTexts(tablet)).toSorted()).toEqual(acknowledged.toSorted());
    // Once everything is back, the next start has nothing to say.
    const again = await tablet.open();
    await again.getByRole('link', { name: 'Commune de Trooz' }).first().waitFor();
  });
}
