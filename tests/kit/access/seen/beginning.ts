import type { Page } from 'playwright';
import { addressOf, type Grounds } from '../grounds.ts';
import type { Seen } from '../screens.ts';
import { inDialog, named, pasteTable, press, pressIn } from './pressing.ts';

const table = [
  'Nom du groupe homogène;Questions;NB express;Post-it;Composante',
  'Aînés;WB;1;Un toit;A02',
  'Aînés;XX;1;Du calme;A02',
  'Aînés;WB;beaucoup;Des amis;Z99',
].join('\n');

/** The dialogs and refusals before a platform is open: on the start page, in the settings, of an imported file. */
export const outside = (): readonly Seen[] => [
  {
    name: 'the name of a new platform is missing',
    at: '#/',
    show: async ({ say }, page) => {
      await press(page, say('home.newPlatform'));
      await pressIn(page, say('home.create'));
    },
  },
  {
    name: 'the example begun anew',
    at: '#/',
    show: ({ say }, page) => press(page, say('home.reset')),
  },
  {
    name: 'a file that cannot be read',
    at: '#/restore',
    show: (person, page) => pasteTable(person, page, 'Rien de tout cela'),
  },
  {
    name: 'a table brought in, with what is wrong in it',
    at: '#/restore',
    show: (person, page) => pasteTable(person, page, table),
  },
  {
    name: 'words of a platform that is no longer here',
    at: '#/',
    show: async ({ say }, page) => {
      await page.evaluate(() => {
        const name = 'spiral:draft:real:01900000-0000-7000-8000-00000000dead:composer~1';
        localStorage.setItem(name, 'Que le bus passe encore après vingt heures');
        location.hash = '#/settings';
      });
      await page.getByText(say('settings.stale.title')).waitFor();
      await page.evaluate(() =>
        localStorage.removeItem('spiral:draft:real:01900000-0000-7000-8000-00000000dead:composer~1'),
      );
    },
  },
  {
    name: 'a platform erased for ever',
    at: '#/settings',
    show: ({ say }, page) => press(page, named(say('settings.eraseNamed', { name: '\u0000' }))),
  },
];

/** Puts a code on the lock of the screen, as another window would, and hides the words. */
const lockElsewhere = (page: Page) =>
  page.evaluate(() => {
    const pin = { salt: 'salt', hash: '0'.repeat(64), rounds: 1 };
    const waitUntil = Date.now() + 200_000;
    localStorage.setItem('spiral:lock', JSON.stringify({ isHidden: true, pin, wrong: 7, waitUntil }));
    dispatchEvent(new Event('storage'));
  });

/** The words hidden: without a code, and with one after a wrong try. */
export const hidden = ({ busy }: Grounds): readonly Seen[] => [
  {
    name: 'the words hidden',
    at: addressOf(busy, 'write'),
    show: async ({ say }, page) => {
      await press(page, say('app.lock.hide'));
      await page.getByRole('button', { name: say('app.lock.show'), exact: true }).waitFor();
    },
  },
  {
    name: 'the words hidden behind a code, and the code forgotten',
    at: addressOf(busy, 'write'),
    show: async ({ say }, page) => {
      await lockElsewhere(page);
      await page.getByText(say('app.lock.forgotten'), { exact: true }).click();
      await press(page, say('app.lock.forget'));
    },
  },
  {
    name: 'a new code for the lock of the screen refused',
    at: '#/settings',
    show: async ({ say }, page) => {
      await page.getByLabel(say('settings.lock.pin'), { exact: true }).fill('12');
      await press(page, say('settings.lock.choose'));
    },
  },
];

/** The groups, the steps of their meeting, and what can be removed. */
export const ofGroups = ({ bare, busy }: Grounds): readonly Seen[] => [
  {
    name: 'the name of a new group is missing',
    at: addressOf(bare, 'groups'),
    show: async ({ say }, page) => {
      await press(page, say('platform.addGroup'));
      await inDialog(page).getByText(say('platform.moreGroup')).click();
      await pressIn(page, say('platform.createGroup'));
    },
  },
  {
    name: 'the platform’s own form',
    at: `${busy.platform}/groups`,
    show: ({ say }, page) => press(page, say('platform.editPlatform')),
  },
  {
    name: 'a platform taken away',
    at: `${busy.platform}/groups`,
    show: async ({ say }, page) => {
      await press(page, say('platform.editPlatform'));
      await pressIn(page, say('platform.removePlatform'));
    },
  },
  {
    name: 'a group taken away',
    at: addressOf(busy, 'groups'),
    show: ({ say }, page) => press(page, say('platform.removeGroup')),
  },
  {
    name: 'help in place',
    at: addressOf(busy, 'write'),
    show: async (_, page) => {
      await page.locator('main [popovertarget]').first().click();
      await page.locator(':popover-open').waitFor();
    },
  },
  {
    name: 'a silence under way',
    at: addressOf(busy, 'meeting'),
    show: async ({ say }, page) => {
      const start = page.getByRole('button', { name: say('meeting.start'), exact: true });
      await start.or(page.getByRole('button', { name: say('meeting.stop'), exact: true })).waitFor();
      if (await start.isVisible()) await start.click();
      await press(page, say('meeting.showQuestion'));
    },
  },
  {
    name: 'the welcome sheet',
    at: addressOf(busy, 'meeting'),
    show: async ({ say }, page) => {
      const stop = page.getByRole('button', { name: say('meeting.stop'), exact: true });
      if (await stop.isVisible()) await stop.click();
      await press(page, say('meeting.welcomeSheet'));
    },
  },
];
