import type { Page } from 'playwright';
import { expect } from 'vitest';
import { settledCoder } from '#domain/classification/coder.ts';
import { emptyRecords } from '#domain/record/records.ts';
import { tableNames } from '#domain/record/registry.ts';
import { writeBundle } from '#exchange/bundle/bundle.ts';
import { named, press, pressIn } from '../kit/access/seen/pressing.ts';
import { rowsOf } from '../kit/browserDatabase.ts';
import { aClassification, aCriterion, aGroup, aPlatform, criterionIdOf, platformId } from '../kit/build.ts';
import { acceptPreview, giveFile, goToRestore, save } from '../kit/files.ts';
import { foldersWith, holds, marker } from '../kit/markers.ts';
import { stampAt } from '../kit/steered.ts';
import { type Tablet, test } from '../kit/tablet.ts';
import { textId } from '../kit/windows/ground.ts';
import { words } from '../kit/words.ts';

/** One word for each place in which words are kept. */
const newWords = () => ({
  text: marker(),
  corrected: marker(),
  draft: marker(),
  translation: marker(),
  memo: marker(),
  reason: marker(),
  synthesis: marker(),
});

type Words = ReturnType<typeof newWords>;

/** So many that the browser has moved the words to older files. */
const others = 6000;

/** Chromium compresses its files: random words make them large. */
const otherCriterion = (_: unknown, n: number) =>
  aCriterion(10 + n, { question: 'IB', text: Array.from({ length: 8 }, marker).join(' ') });

const fileWith = ({ text, translation, memo, reason, synthesis }: Words): string =>
  writeBundle({
    seen: {},
    records: {
      ...emptyRecords(),
      platforms: [aPlatform()],
      groups: [aGroup(1)],
      criteria: [
        aCriterion(1, { text, translation: { language: 'nl', text: translation } }),
        aCriterion(2),
        aCriterion(3),
        ...Array.from({ length: others }, otherCriterion),
      ],
      classifications: [
        aClassification(1, 'A02', { memo }),
        aClassification(2, 'A02', { criterionId: criterionIdOf(1), coder: settledCoder, memo: reason }),
      ],
      syntheses: [
        {
          id: textId('A02') as never,
          platformId,
          component: 'A02' as never,
          question: 'all',
          text: synthesis,
          covered: [criterionIdOf(1)],
          stamp: stampAt(1),
        },
      ],
    },
  } as never);

const at = (place: string) => `#/p/${platformId}/${place}`;
const field = (page: Page) => page.locator('[data-edited]').locator('textarea');

/** Restores the platform, corrects the criterion's words once, and leaves another correction unsaved. */
async function fill(tablet: Tablet, all: Words): Promise<Page> {
  let page = await tablet.open();
  page.setDefaultTimeout(90_000);
  await goToRestore(page);
  await giveFile(page, { name: 'tout.json', text: fileWith(all) });
  await acceptPreview(page, 3 + others);
  page = await tablet.open(at('criteria'));
  const cell = () => page.locator('[data-index="0"] [data-cell="text"]');
  await cell().click();
  await field(page).fill(`${all.text} ${all.corrected}`);
  await field(page).press('Enter');
  await page.locator('[data-index="0"]', { hasText: all.corrected }).waitFor();
  await cell().click();
  await field(page).fill(all.draft);
  await field(page).press('Escape');
  // Chromium may keep changes of localStorage in memory for minutes. It writes them when it closes.
  await tablet.restart();
  return tablet.open(at('criteria'));
}

/** Where each word is found. The browser writes what is in its memory within some seconds. */
const whereAre = (profile: string, all: Words) =>
  Object.fromEntries(Object.entries(all).map(([name, word]) => [name, foldersWith(profile, word)]));

/**
 * The files that a page cannot surely have rewritten, as the screen says before it erases: that of localStorage, through
 * which goes what is typed and what is about to be saved, and those of the databases, which the browser is only asked to
 * rewrite.
 */
const isBeyondReach = (folder: string): boolean =>
  folder === 'Default/Local Storage/leveldb' || folder.startsWith('Default/IndexedDB/');

async function expectErased(page: Page, profile: string, all: Words): Promise<void> {
  const beside = await page.evaluate(() => JSON.stringify(localStorage));
  const rows = await Promise.all([...tableNames, 'journal' as const].map((table) => rowsOf(page, table)));
  for (const word of Object.values(all)) expect(`${beside}${JSON.stringify(rows)}`).not.toContain(word);
  // The second place has each text twice on the disk, and the second copies are made anew after the erasure: some seconds.
  const left = () =>
    Object.entries(whereAre(profile, all)).flatMap(([name, folders]) =>
      folders.filter((folder) => !isBeyondReach(folder)).map((folder) => `${name}: ${folder}`),
    );
  await expect.poll(left, { timeout: 20_000 }).toEqual([]);
}

/** What may remain is said, and the dialog opens at its question, not at its buttons. */
async function expectTold(page: Page): Promise<void> {
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText(words('pieces.remains.typed')).waitFor();
  expect(await dialog.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
}

/** The control: what is searched for is found before anything is erased. */
async function expectEverywhere(profile: string, all: Words): Promise<void> {
  const missing = () =>
    Object.entries(whereAre(profile, all)).flatMap(([name, folders]) => (folders.length === 0 ? [name] : []));
  await expect.poll(missing, { timeout: 30_000 }).toEqual([]);
}

test('An erased post-it leaves no word in a new backup, nor in the browser’s files but those that the screen names', {
  timeout: 240_000,
}, async ({ tablet, machine: { profile } }) => {
  const all = newWords();
  let page = await fill(tablet, all);
  const before = await save(page, 'saveBackup');
  for (const word of [all.corrected, all.translation, all.memo, all.reason, all.synthesis])
    expect(before.text).toContain(word);
  await expectEverywhere(profile, all);
  page = await tablet.open(at('criteria'));
  await page.locator('[data-index="0"] [data-cell="more"]').click();
  await pressIn(page, words('criteria.withdraw'));
  page = await tablet.open(at('synthesis'));
  await press(page, named(words('synthesis.changeOf', { component: '\u0000' })));
  await press(page, words('synthesis.remove'));
  page = await tablet.open(at('bin'));
  for (const left of [1, 0]) {
    await page
      .getByRole('button', { name: named(words('versions.bin.eraseNamed', { name: '\u0000' })) })
      .first()
      .click();
    await expectTold(page);
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: words('versions.bin.eraseConfirm'), exact: true })
      .click();
    // Erasing waits until the browser has rewritten its files, for some seconds.
    await expect.poll(() => page.locator('[data-head]').count(), { timeout: 20_000 }).toBe(left);
  }
  const after = await save(page, 'saveBackup');
  for (const word of Object.values(all)) expect(holds(Buffer.from(after.text), word)).toBe(false);
  await tablet.restart();
  page = await tablet.open(at('criteria'));
  await expectErased(page, profile, all);
});

test('An erased platform leaves no word in the browser’s files but those that the screen names', {
  timeout: 240_000,
}, async ({ tablet, machine: { profile } }) => {
  const all = newWords();
  await fill(tablet, all);
  await expectEverywhere(profile, all);
  const page = await tablet.open('#/settings');
  const { name } = aPlatform();
  await page.getByRole('button', { name: words('settings.eraseNamed', { name }) }).click();
  const dialog = page.getByRole('alertdialog');
  await expectTold(page);
  await dialog.getByLabel(words('settings.eraseType', { name })).fill(name);
  await dialog.getByRole('button', { name: words('settings.eraseConfirm'), exact: true }).click();
  await page.getByText(words('settings.erased', { name })).waitFor();
  await expectErased(page, profile, all);
});
