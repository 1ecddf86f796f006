import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { rowsOf } from '../kit/browserDatabase.ts';
import { faultRuns, someOf, waiting } from '../kit/faultRuns.ts';
import { createMachine } from '../kit/machine.ts';
import { composer, createPerson, savedNotes } from '../kit/person.ts';
import { mountSmallDisk, type SmallDisk } from '../kit/smallDisk.ts';
import { createTablet, type Tablet } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';
import { beginWriting } from '../kit/writing.ts';

/** A profile takes about 100 of them, and what is tried below needs the rest. */
const megabytes = 320;

/** Where no disk can be mounted, this says which fault was not tried. In the project's own checks it must be tried. */
function smallDisk(): SmallDisk {
  const disk = mountSmallDisk(megabytes);
  if (disk !== undefined) return disk;
  throw new Error('Not tried: a disk that is full (mounting a small disk was refused).');
}

const canMount = (() => {
  const disk = mountSmallDisk(1);
  disk?.throwAway();
  return disk !== undefined;
})();

const runs = canMount || process.env['CI'] !== undefined ? faultRuns(1) : [];

test('The faults of a full disk are tried, or it is said that they are not', () => {
  if (!canMount) console.warn('Not tried: a disk that is full (mounting a small disk was refused).');
  expect(runs.length > 0 || !canMount).toBe(true);
});

/** What the screen called saved, kept outside the page. */
async function writeSome(page: Page, texts: readonly string[], acknowledged: string[]): Promise<void> {
  for (const text of texts) {
    await createPerson(page).write(text);
    acknowledged.push(text);
  }
}

/** Presses Enter on a full disk; true when the screen called it saved all the same. */
async function tryToWrite(page: Page, text: string): Promise<boolean> {
  await composer(page).fill(text);
  await page.keyboard.press('Enter');
  const saved = savedNotes(page).filter({ hasText: text }).first();
  return saved.waitFor({ timeout: 4000 }).then(
    () => true,
    () => false,
  );
}

async function storedTexts(tablet: Tablet): Promise<readonly string[]> {
  const aside = await tablet.context().newPage();
  tablet.forgive(/favicon\.ico/);
  await aside.goto(tablet.at('manifest.webmanifest'));
  const rows = await rowsOf(aside, 'criteria');
  await aside.close();
  return rows.map((row) => String(row['text']));
}

const lost = (acknowledged: readonly string[], stored: readonly string[]) =>
  acknowledged.filter((text) => !stored.includes(text));

/**
 * Where the browser dropped the database in spite of everything, the start must say so and offer the copy: a person then
 * restores it, and goes on.
 */
async function openOrRestore(tablet: Tablet, place: string): Promise<Page> {
  const page = await tablet.open(place);
  const copy = page.getByRole('button', { name: words('losses.see') });
  await copy.or(composer(page)).first().waitFor();
  if ((await copy.count()) === 0) return page;
  await copy.click();
  await page.getByRole('button', { name: /^Restaurer (un|\d)/ }).click();
  const done = page.getByRole('link', { name: words('transfer.seeCriteria') });
  await done.waitFor().catch(async (cause: unknown) => {
    throw new Error(`Not restored. On the page: ${await page.locator('body').innerText()}`, { cause });
  });
  const restored = await tablet.open(place);
  await composer(restored).waitFor();
  return restored;
}

/** What somebody does who meets a full disk. */
const endings = [
  'tries again once there is room',
  'closes the program',
  'reloads the page while the disk is full',
  'reloads the page once there is room',
] as const;

async function tryAgain(page: Page, acknowledged: string[]): Promise<void> {
  await page.getByRole('button', { name: words('app.retry') }).click();
  const saved = savedNotes(page).filter({ hasText: 'plein 2' });
  const isLost = page.getByText(words('app.StorageLost'));
  await saved.or(isLost).first().waitFor({ timeout: 40_000 });
  if ((await isLost.count()) === 0) acknowledged.push('plein 1', 'plein 2');
}

/** Writes, fills the disk and is refused: what people saw saved must outlive the next starts. */
async function fullOnce(tablet: Tablet, disk: SmallDisk, ending: (typeof endings)[number]) {
  const acknowledged: string[] = [];
  await beginWriting(tablet, 'Aînés');
  const page = tablet.page();
  const place = new URL(page.url()).hash;
  await writeSome(page, ['avant 1', 'avant 2', 'avant 3'], acknowledged);
  await waiting(1500);
  disk.fill();
  for (const text of ['plein 1', 'plein 2']) {
    if (await tryToWrite(page, text)) acknowledged.push(text);
    disk.fill();
  }
  await waiting(500);
  if (ending === 'reloads the page while the disk is full') await page.reload();
  await waiting(1000);
  disk.free();
  if (ending === 'tries again once there is room') await tryAgain(page, acknowledged);
  if (ending === 'reloads the page once there is room') await page.reload();
  await waiting(1000);
  return { acknowledged, place };
}

test.each(runs.flatMap((nth) => someOf(endings).map((ending) => [ending, nth] as const)))(
  'Somebody whose disk is full %s: every criterion that was called saved is there at the next three starts, or in the copy that the start offers (%i)',
  { timeout: 240_000 },
  async (ending) => {
    const disk = smallDisk();
    const machine = await createMachine(disk.folder);
    const tablet = await createTablet({}, machine);
    tablet.forgive(/./);
    try {
      const { acknowledged, place } = await fullOnce(tablet, disk, ending);
      for (const start of [2, 3, 4]) {
        await tablet.restart();
        const page = await openOrRestore(tablet, place);
        await waiting(2500);
        expect({ start, lost: lost(acknowledged, await storedTexts(tablet)) }).toEqual({ start, lost: [] });
        await writeSome(page, [`après ${start}`], acknowledged);
      }
    } finally {
      await tablet.turnOff();
      await machine.throwAway();
      disk.throwAway();
    }
  },
);

test.each(runs)(
  'Words typed on a full disk are there again after the browser was killed (%i)',
  { timeout: 120_000 },
  async () => {
    const disk = smallDisk();
    const machine = await createMachine(disk.folder);
    const tablet = await createTablet({}, machine);
    tablet.forgive(/./);
    try {
      await beginWriting(tablet, 'Aînés');
      const place = new URL(tablet.page().url()).hash;
      await waiting(1500);
      disk.fill();
      await composer(tablet.page()).pressSequentially('Ne plus avoir peur');
      await waiting(1000);
      disk.fill();
      const dead = tablet.dieAndRestart();
      disk.free();
      await dead;
      const page = await tablet.open(place);
      await composer(page).waitFor();
      await expect.poll(() => composer(page).inputValue()).toBe('Ne plus avoir peur');
    } finally {
      await tablet.turnOff();
      await machine.throwAway();
      disk.throwAway();
    }
  },
);
