import type { Page } from 'playwright';
import type { Person } from '../../person.ts';
import { addressOf, type Grounds } from '../grounds.ts';
import type { Seen } from '../screens.ts';
import { press } from './pressing.ts';

/** The beginning of an encrypted file that no passphrase opens; `scrypt` asks for little work. */
const sealed = [
  'age-encryption.org/v1',
  '-> scrypt AAAAAAAAAAAAAAAAAAAAAA 1',
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  '--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  '',
].join('\n');

async function giveSealed({ say }: Person, page: Page): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByText(say('transfer.chooseFile'), { exact: true }).first().click();
  await (await asked).setFiles({ name: 'a.json.gz.age', mimeType: '', buffer: Buffer.from(sealed) });
}

/** A file protected with a passphrase: the passphrase chosen, and asked for. */
export const ofProtecting = ({ busy }: Grounds): readonly Seen[] => [
  {
    name: 'a passphrase for a backup, typed twice and not the same',
    at: addressOf(busy, 'files'),
    show: async ({ say }, page) => {
      await page.getByText(say('transfer.protect'), { exact: true }).click();
      await page.getByLabel(say('transfer.passphrase'), { exact: true }).fill('une pluie de mai');
      await page.getByLabel(say('transfer.passphraseAgain'), { exact: true }).fill('une pluie de mars');
      await page.getByText(say('transfer.passphraseDiffers'), { exact: true }).waitFor();
    },
  },
  {
    name: 'a protected file, after a wrong passphrase',
    at: '#/restore',
    show: async (person, page) => {
      const { say } = person;
      await giveSealed(person, page);
      await page.getByLabel(say('transfer.passphrase'), { exact: true }).fill('une pluie de mars');
      await press(page, say('transfer.unlock'));
      await page.getByText(say('transfer.lockedWrong'), { exact: true }).waitFor();
    },
  },
];
