import type { Page } from 'playwright';
import type { Person } from '../../person.ts';
import { addressOf, type Grounds } from '../grounds.ts';
import type { Seen } from '../screens.ts';
import { inDialog, press } from './pressing.ts';

const inView = async ({ say }: Person, page: Page, view: 'single' | 'outline' | 'board') => {
  await page.getByRole('radio', { name: say(`classify.view.${view}`), exact: true }).check({ force: true });
};
const chooseTwo = async (page: Page) => {
  const notes = page.locator('main [data-note]');
  await notes.nth(0).click();
  await notes.nth(1).click();
};

/** The three ways of classifying, each with a current criterion. */
const ofThreeWays = ({ busy, example }: Grounds): readonly Seen[] => [
  {
    name: 'a word searched in the key',
    at: addressOf(busy, 'classify'),
    show: async (person, page) => {
      await inView(person, page, 'single');
      await page.getByRole('combobox', { name: person.say('pieces.field') }).fill('a');
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'a code the key does not list, and one that is none',
    at: addressOf(busy, 'classify'),
    show: async (person, page) => {
      await inView(person, page, 'single');
      await page.getByRole('combobox', { name: person.say('pieces.field') }).fill('Z99');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'a dimension opened',
    at: addressOf(busy, 'classify'),
    show: async (person, page) => {
      await inView(person, page, 'single');
      const key = page.getByRole('region', { name: person.say('pieces.key') });
      await key.getByRole('button', { name: /^A/ }).first().click();
    },
  },
  ...(['outline', 'board'] as const).map((view) => ({
    name: `two chosen in the ${view}`,
    at: `${example.platform}/classify`,
    show: async (person: Person, page: Page) => {
      await inView(person, page, view);
      await chooseTwo(page);
    },
  })),
  {
    name: 'the board of what is not classified yet',
    at: addressOf(busy, 'classify'),
    show: (person, page) => inView(person, page, 'board'),
  },
  {
    name: 'the key for what is chosen',
    at: `${example.platform}/classify`,
    show: async (person, page) => {
      await inView(person, page, 'board');
      await chooseTwo(page);
      await press(page, person.say('classify.moveTo'));
    },
  },
  {
    name: 'the meaning of what is chosen',
    at: `${example.platform}/classify`,
    show: async (person, page) => {
      await inView(person, page, 'outline');
      await chooseTwo(page);
      await press(page, person.say('codebookPanel.meaningOpen'));
      await inDialog(page).getByText(person.say('codebookPanel.scale')).click();
    },
  },
];

/** The list of criteria and the codebook, with something corrected, moved or loaded. */
const ofListAndKey = ({ busy, example }: Grounds): readonly Seen[] => [
  {
    name: 'a criterion moved or withdrawn, from the list',
    at: `${example.platform}/criteria`,
    show: ({ say }, page) => press(page, say('criteria.more')),
  },
  {
    name: 'a criterion’s words corrected in the list',
    at: `${example.platform}/criteria`,
    show: (_, page) => page.locator('[data-cell="text"]').first().click(),
  },
  {
    name: 'a key loaded, with lines left out',
    at: addressOf(busy, 'key'),
    show: async ({ say }, page) => {
      await press(page, say('codebook.load'));
      await inDialog(page).getByLabel(say('codebook.list')).fill('A01;Alimentation\nA8;Travail\nrien');
    },
  },
  {
    name: 'a word looked for in the key',
    at: addressOf(busy, 'key'),
    show: ({ say }, page) => page.getByLabel(say('codebook.search')).first().fill('a'),
  },
];

export const ofClassifying = (grounds: Grounds): readonly Seen[] => [
  ...ofThreeWays(grounds),
  ...ofListAndKey(grounds),
];
