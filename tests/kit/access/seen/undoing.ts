import { createPerson } from '../../person.ts';
import { addressOf, type Grounds } from '../grounds.ts';
import type { Seen } from '../screens.ts';
import { inDialog, named, press } from './pressing.ts';

/** What an undo says, the list of acts, and the questions before much is undone. */
export const ofUndoing = ({ busy }: Grounds): readonly Seen[] => [
  {
    name: 'what an undo took away, and where',
    at: addressOf(busy, 'write'),
    show: async (person, page) => {
      await createPerson(page, person.hands, person.say).write('Écrit pour être annulé');
      await press(page, named(person.say('app.undoAct', { act: '\u0000' })));
      await page.getByRole('link', { name: person.say('pieces.undo.see'), exact: true }).waitFor();
    },
  },
  {
    name: 'the latest acts',
    at: addressOf(busy, 'write'),
    show: ({ say }, page) => press(page, say('app.acts')),
  },
  {
    name: 'the question before everything back to an act is undone',
    at: addressOf(busy, 'write'),
    show: async ({ say }, page) => {
      await press(page, say('app.acts'));
      await inDialog(page)
        .getByRole('button', { name: say('versions.acts.undoBackTo') })
        .nth(2)
        .click();
    },
  },
  {
    name: 'the question before the birth of a platform is undone',
    at: '#/',
    show: async ({ hands, say }, page) => {
      await createPerson(page, hands, say).createPlatform('Une plate-forme d’un instant');
      await press(page, named(say('app.undoAct', { act: '\u0000' })));
    },
  },
];
