import type { Page } from 'playwright';
import { languageName, type UiLanguage } from '#i18n/language.ts';
import type { Person } from '../person.ts';
import { createPerson } from '../person.ts';
import { wordsIn } from '../words.ts';
import { goAndSee, type Seen } from './screens.ts';

export const looks = ['default', 'large display', 'dark', 'forced colours'] as const;
export type Look = (typeof looks)[number];

/** The device's wishes change under the page, and the switch's attribute is set as the switch sets it: only style sheets read them. */
export async function wear(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({
    reducedMotion: 'reduce',
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced colours' ? 'active' : 'none',
  });
  await page.evaluate(
    (display) => {
      document.documentElement.dataset['display'] = display;
    },
    look === 'large display' ? 'large' : 'default',
  );
}

/** From anywhere to the program in another language; the page is then the settings'. */
export async function readerOf(page: Page, language: UiLanguage): Promise<Person> {
  const person = createPerson(page, undefined, wordsIn[language]);
  const settings: Seen = { name: 'settings', at: '#/settings' };
  await goAndSee(person, page, settings);
  await page.getByRole('radio', { name: languageName[language], exact: true }).check({ force: true });
  await page.getByRole('heading', { level: 1, name: person.say('settings.title') }).waitFor();
  return person;
}
