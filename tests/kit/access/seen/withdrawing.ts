import type { Page } from 'playwright';
import { createPerson, type Person } from '../../person.ts';
import type { Seen } from '../screens.ts';
import { press } from './pressing.ts';

const group = 'Les aînés du centre et des hameaux';
const text = 'Que le bus passe encore après vingt heures';

/** Creates a platform with one criterion, opens its code in the list, and withdraws it in a second window. */
async function withdrawnMeanwhile(person: Person, page: Page): Promise<void> {
  const { say } = person;
  await person.createPlatform('Retiré pendant que l’on écrit');
  await person.createGroup(group);
  await person.writeFor(group);
  await person.write(`${text} #a08`, text);
  const written = page.url();
  const [, space, platform] = new URL(written).hash.split('/');
  await page.evaluate((to) => {
    location.hash = to;
  }, `#/${space}/${platform}/criteria`);
  await page.locator('[data-cell="component"]').first().click();
  await page.locator('[data-edited]').waitFor();
  const other = await page.context().newPage();
  await other.goto(written);
  await press(other, say('capture.withdrawNamed', { text }));
  await page.getByText(say('pieces.withdrawn.criteria')).waitFor();
  await other.close();
}

/** An editor that says that another window withdrew what it edits. */
export const ofWithdrawing = (): readonly Seen[] => [
  {
    name: 'a code being corrected whose criterion another window withdrew',
    at: '#/',
    show: ({ hands, say }, page) => withdrawnMeanwhile(createPerson(page, hands, say), page),
  },
];
