import type { Page } from 'playwright';
import { createPerson, type Person } from './person.ts';
import type { Tablet } from './tablet.ts';

/** On the page of a new platform with one group, « Aînés du centre ». */
export async function withOneGroup(tablet: Tablet): Promise<{ page: Page; person: Person }> {
  const page = await tablet.open();
  const person = createPerson(page);
  await person.createPlatform('Commune de Trooz');
  await person.createGroup('Aînés du centre');
  return { page, person };
}

/** From the page of a platform: to the meeting of its group. */
export const toMeeting = (page: Page) => page.getByRole('link', { name: /^La rencontre\s: / }).tap();
