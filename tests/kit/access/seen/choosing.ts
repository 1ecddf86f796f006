import type { Page } from 'playwright';
import { createPerson, type Person } from '../../person.ts';
import { addressOf, type Grounds } from '../grounds.ts';
import type { Seen } from '../screens.ts';
import { inDialog, named, press, pressIn } from './pressing.ts';

const rename = async ({ say }: Person, page: Page, name: string) => {
  const field = page.getByLabel(say('platform.groupName'));
  await field.waitFor();
  await field.fill(name);
};

const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Creates a platform in which two windows gave one group two names. Ends where a person chooses between them. */
async function twoNames(person: Person, page: Page): Promise<void> {
  const { say } = person;
  await person.createPlatform('Deux fenêtres');
  await person.createGroup('Aînés');
  await page.getByRole('link', { name: say('platform.editGroupNamed', { name: 'Aînés' }) }).click();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await rename(person, other, 'Les aînés');
  await rename(person, page, 'Les personnes âgées du quartier et celles qui s’occupent d’elles');
  for (const each of [other, page]) await press(each, say('platform.saveGroup'));
  await page.getByRole('link', { name: say('versions.choose.open'), exact: true }).click();
  await page
    .getByRole('button', { name: named(say('versions.choose.saveNamed', { name: '\u0000' })) })
    .waitFor();
  await other.close();
}

/** Creates a group only to withdraw it, so that the platform's live records stay as they were. */
async function somethingInTheBin(person: Person, page: Page): Promise<void> {
  const { say } = person;
  const [, , platform] = new URL(page.url()).hash.split('/');
  await person.createGroup('De passage');
  await page.getByRole('link', { name: say('platform.editGroupNamed', { name: 'De passage' }) }).click();
  await press(page, say('platform.removeGroup'));
  await pressIn(page, say('platform.removeGroupConfirm'));
  await inDialog(page).waitFor({ state: 'detached' });
  await goTo(page, `#/p/${platform}/bin`);
  await page
    .getByRole('button', { name: named(say('versions.bin.bringBackNamed', { name: '\u0000' })) })
    .first()
    .waitFor();
}

/** Versions to choose from, what can be restored, the history of a record. */
export const ofChoosing = ({ bare, busy, example }: Grounds): readonly Seen[] => [
  {
    name: 'two names of a group to choose from, and a third being written',
    at: '#/',
    show: async ({ hands, say }, page) => {
      await twoNames(createPerson(page, hands, say), page);
      await page.getByRole('radio', { name: say('versions.choose.otherwise') }).check();
    },
  },
  {
    name: 'something in the bin',
    at: addressOf(bare, 'groups'),
    show: ({ hands, say }, page) => somethingInTheBin(createPerson(page, hands, say), page),
  },
  {
    name: 'the line about what was erased because its days in the bin were over',
    at: addressOf(bare, 'groups'),
    show: async ({ say }, page) => {
      const [, , platform] = new URL(page.url()).hash.split('/');
      const name = `spiral:bin:real:${platform}`;
      await page.evaluate((at) => localStorage.setItem(at, '{"announced":[],"erased":3}'), name);
      await page.reload();
      await page.getByRole('button', { name: say('versions.bin.closeNews') }).waitFor();
      await page.evaluate((at) => localStorage.removeItem(at), name);
    },
  },
  {
    name: 'the question whether something in the bin is erased for ever',
    at: addressOf(bare, 'groups'),
    show: async ({ hands, say }, page) => {
      await somethingInTheBin(createPerson(page, hands, say), page);
      await page
        .getByRole('button', { name: named(say('versions.bin.eraseNamed', { name: '\u0000' })) })
        .first()
        .click();
      await inDialog(page).getByText(say('versions.bin.eraseText')).waitFor();
    },
  },
  {
    name: 'the history of a criterion, from the list',
    at: `${example.platform}/criteria`,
    show: async ({ say }, page) => {
      await press(page, say('criteria.more'));
      await pressIn(page, say('versions.history.open'));
      await inDialog(page)
        .getByText(say('versions.history.reach', { count: 500 }))
        .waitFor();
    },
  },
  {
    name: 'the history of a group',
    at: addressOf(busy, 'groups'),
    show: async ({ say }, page) => {
      await press(page, say('versions.history.open'));
      await inDialog(page)
        .getByText(say('versions.history.reach', { count: 500 }))
        .waitFor();
    },
  },
];
