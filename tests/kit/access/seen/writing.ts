import { composer } from '../../person.ts';
import { paste } from '../../writing.ts';
import { addressOf, type Grounds } from '../grounds.ts';
import type { Seen } from '../screens.ts';
import { inDialog, named, press, pressIn } from './pressing.ts';

/** A post-it with everything that can be shown beside it; a corrected, a pasted and a joined one. */
export const ofWriting = ({ busy }: Grounds): readonly Seen[] => [
  {
    name: 'a post-it with shortcuts, in another language, noted by the scribe',
    at: addressOf(busy, 'write'),
    show: async ({ say }, page) => {
      await composer(page).fill('Un bus le dimanche #a08 x3');
      await page.getByRole('combobox', { name: say('capture.language') }).selectOption('ar');
      await press(page, say('common.scribe'));
    },
  },
  {
    name: 'a post-it corrected to nothing',
    at: addressOf(busy, 'write'),
    show: async ({ say }, page) => {
      // The line about similar criteria appears when the browser is idle, and may move the button from under the
      // finger.
      await page.getByRole('button', { name: say('capture.similar', { count: 1 }), exact: true }).waitFor();
      await press(page, named(say('capture.correctNamed', { text: '\u0000' })));
      await inDialog(page).getByRole('textbox').first().fill('');
      await pressIn(page, say('capture.saveCorrection'));
    },
  },
  {
    name: 'several lines pasted',
    at: addressOf(busy, 'write'),
    show: (_, page) => paste(page, '1. Un toit #a02\n2. Des amis x3\n3. Du pain'),
  },
  {
    name: 'criteria that say the same',
    at: addressOf(busy, 'write'),
    show: ({ say }, page) => press(page, say('capture.similar', { count: 1 })),
  },
];
