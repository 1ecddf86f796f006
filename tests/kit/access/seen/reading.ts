import { addressOf, type Grounds } from '../grounds.ts';
import type { Seen } from '../screens.ts';
import { named, pasteTable, press } from './pressing.ts';

/** Reading back, comparing, writing about it and carrying it out. */
export const ofReading = ({ example, busy }: Grounds): readonly Seen[] => [
  {
    name: 'the initials of a second coder are missing',
    at: `${example.platform}/coding`,
    show: async ({ say }, page) => {
      await page.getByLabel(say('coding.initials')).fill('');
      await press(page, say('coding.begin'));
    },
  },
  {
    name: 'a criterion in other words',
    at: `${example.platform}/readback`,
    show: ({ say }, page) => press(page, say('readBack.reword')),
  },
  {
    name: 'the group’s words on the whole screen',
    at: `${example.platform}/readback`,
    show: ({ say }, page) => press(page, say('readBack.fullScreen')),
  },
  {
    name: 'a text of synthesis being written',
    at: `${example.platform}/synthesis`,
    show: ({ say }, page) => press(page, named(say('synthesis.writeOf', { component: '\u0000' }))),
  },
  {
    name: 'the tables behind the charts',
    at: `${example.platform}/charts`,
    show: async ({ say }, page) => {
      for (const each of await page.getByText(say('charts.table'), { exact: true }).all()) await each.click();
    },
  },
  {
    name: 'a file refused by a platform',
    at: addressOf(busy, 'files'),
    show: (person, page) => pasteTable(person, page, 'Rien de tout cela'),
  },
];
