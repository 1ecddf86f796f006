import type { Page } from 'playwright';
import { expect } from 'vitest';
import { readBundle } from '#exchange/bundle/bundle.ts';
import { canonicalContent } from '#exchange/bundle/canonical.ts';
import { acceptPreview, giveFile, goToRestore, type SavedFile, save, saveHere } from '../kit/files.ts';
import { composer, createPerson } from '../kit/person.ts';
import { isLong } from '../kit/sampled.ts';
import { test } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';

/** `npm test` restores a small platform, `npm run test:long` one of 12,000 criteria. */
const criteria = isLong ? 12_000 : 300;

const table = {
  name: 'beaucoup.csv',
  text: `Groupe;Question;NB express;Post-it;Composante\n${Array.from(
    { length: criteria },
    (_, n) => `Groupe ${n % 40};${['WB', 'IB', 'ACT'][n % 3]};1;Un mot parmi beaucoup, le ${n};A08`,
  ).join('\n')}`,
};

function contentOf({ text }: SavedFile): string {
  const reading = readBundle(text);
  if (reading.kind !== 'bundle') throw new Error(JSON.stringify(reading));
  return canonicalContent(reading.records);
}

async function erase(page: Page): Promise<void> {
  await page.getByRole('button', { name: words('settings.eraseNamed', { name: 'Trooz' }) }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByLabel(words('settings.eraseType', { name: 'Trooz' })).fill('Trooz');
  await dialog.getByRole('button', { name: words('settings.eraseConfirm'), exact: true }).click();
  await page.getByText(words('settings.erased', { name: 'Trooz' })).waitFor({ timeout: 120_000 });
}

/** The composer of the first group, from any page of the platform. */
async function openComposer(page: Page) {
  await createPerson(page).goTo('write');
  await page.getByRole('link', { name: /^Groupe 0/ }).click();
  await composer(page).waitFor();
  return composer(page);
}

const begun = 'Un mot à demi écrit';

test('A platform that was backed up and erased comes back from its file with everything, begun texts too', {
  timeout: 900_000,
}, async ({ tablet }) => {
  const page = await tablet.open();
  page.setDefaultTimeout(120_000);
  await goToRestore(page);
  await giveFile(page, table);
  await page.getByLabel(words('transfer.platformName')).fill('Trooz');
  await acceptPreview(page, criteria);
  await (await openComposer(page)).fill(begun);
  const backup = await save(page, 'saveBackup');
  expect(backup.name).toMatch(/\.json\.gz$/);
  await tablet.open('#/settings');
  await erase(page);
  await tablet.open();
  await goToRestore(page);
  await giveFile(page, backup);
  await page.getByText(words('begunInFile.coming', { count: 1 })).waitFor();
  await acceptPreview(page, criteria);
  expect(await (await openComposer(page)).inputValue()).toBe(begun);
  expect(contentOf(await save(page, 'saveBackup'))).toBe(contentOf(backup));
});

test('An encrypted backup is made, refused to a wrong passphrase, and restored on another tablet’s page', async ({
  tablet,
}) => {
  const page = await tablet.open();
  page.setDefaultTimeout(60_000);
  await goToRestore(page);
  await giveFile(page, { name: 'un.csv', text: 'Question;Post-it\nWB;Un toit' });
  await page.getByLabel(words('transfer.platformName')).fill('Trooz');
  await acceptPreview(page, 1);
  const plain = await save(page, 'saveBackup');
  await page.getByText(words('transfer.protect'), { exact: true }).click();
  await page.getByText(words('transfer.passphraseShown'), { exact: true }).click();
  const passphrase = page.getByRole('textbox', { name: words('transfer.passphrase'), exact: true });
  await passphrase.fill('une pluie de mai');
  const sealed = await saveHere(page, 'saveBackup');
  expect(sealed.name).toMatch(/\.json\.gz\.age$/);
  expect(sealed.text).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
  await tablet.open('#/restore');
  await giveFile(page, sealed);
  const field = page.getByLabel(words('transfer.passphrase'), { exact: true });
  await field.fill('une pluie de mars');
  await page.getByRole('button', { name: words('transfer.unlock') }).click();
  await page.getByText(words('transfer.lockedWrong')).waitFor();
  await field.fill('une pluie de mai');
  await page.getByRole('button', { name: words('transfer.unlock') }).click();
  await page.getByText(words('transfer.unchanged', { count: 1 })).waitFor();
  expect(contentOf(plain)).toContain('Un toit');
});
