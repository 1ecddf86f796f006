import type { Page } from 'playwright';
import type { Person } from '../../person.ts';
import type { Seen } from '../screens.ts';
import { press } from './pressing.ts';

/** Leaves a second copy of a platform that is in no list, as a loss does that somebody accepted; or removes it. */
const leftCopy = (page: Page, isThere: boolean) =>
  page.evaluate(async (there) => {
    const platformId = '01900000-0000-7000-8000-00000000dead';
    const counts = { counter: 1, groups: 2, criteria: 30, erased: 0 };
    const about = {
      database: 'spiral',
      platformId,
      name: 'Andenne',
      when: '2026-03-14T09:00:00Z',
      ...counts,
    };
    const sealed = `${JSON.stringify({ sequence: 1, bytes: 2, about })}\n{}`;
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sealed));
    const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('spiral', { create: true });
    const file = `copy.spiral.${platformId}.1`;
    if (!there) return folder.removeEntry(file);
    const stream = await (await folder.getFileHandle(file, { create: true })).createWritable();
    await stream.write(`${hash}\n${sealed}`);
    await stream.close();
  }, isThere);

const goneCopies = async ({ say }: Person, page: Page): Promise<void> => {
  await leftCopy(page, true);
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  await page.getByText(say('settings.goneCopies.title')).waitFor();
  await leftCopy(page, false);
};

/** What the settings show of platforms that are in no list. */
export const leftBehind = (): readonly Seen[] => [
  {
    name: 'second copies of a platform that is in no list',
    at: '#/',
    show: goneCopies,
  },
  {
    name: 'the question whether such copies are erased',
    at: '#/',
    show: async (person, page) => {
      await goneCopies(person, page);
      await press(page, person.say('settings.goneCopies.removeNamed', { name: 'Andenne' }));
    },
  },
];
