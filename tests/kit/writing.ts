import type { Page } from 'playwright';
import { composer, createPerson, type Person } from './person.ts';
import type { Tablet } from './tablet.ts';

/** Creates a platform with one group and opens its composer. */
export async function beginWriting(tablet: Tablet, group: string): Promise<Person> {
  const person = createPerson(await tablet.open());
  await person.createPlatform('Commune de Trooz');
  await person.createGroup(group);
  await person.writeFor(group);
  return person;
}

/** Pastes as the system's own paste does. */
export const paste = (page: Page, text: string) =>
  composer(page).evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
