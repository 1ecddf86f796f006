import type { Page } from 'playwright';
import { languageName, type UiLanguage } from '#i18n/language.ts';
import { barriers } from '../access.ts';
import type { Person } from '../person.ts';
import { createPerson } from '../person.ts';
import { labelIn } from '../words.ts';
import { goAndSee, type Seen } from './screens.ts';

export const looks = ['default', 'large display', 'dark', 'forced colours'] as const;
export type Look = (typeof looks)[number];

/**
 * Changes the device's preferences while the page is open, and sets the display switch's attribute as the switch does.
 * This is enough because only style sheets read them.
 */
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

/**
 * The markup and the position of everything on the screen, without colours. The text is equal as long as nothing of
 * that changed.
 */
const status = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { body } = document;
    const places = [...body.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { visibility, opacity } = getComputedStyle(element);
      return [x, y, width, height, visibility, opacity].join(' ');
    });
    return `${body.innerHTML}\n${places.join('\n')}`;
  });

export type Wearing = {
  /** Rules that do not apply to this screen. */
  readonly besides?: readonly string[];
  /** The colours of this screen were already tested in another language; they do not depend on the language. */
  readonly coloursKnown?: boolean;
};

/**
 * The violations of a screen in each look in turn. If a look changes neither the markup nor the positions, only the
 * rules about colours are run again, or none if the colours were already tested: all other rules would give the same
 * result.
 */
export async function barriersWearing(
  page: Page,
  displays: readonly Look[],
  { besides = [], coloursKnown = false }: Wearing = {},
): Promise<readonly string[]> {
  const found: string[] = [];
  let former: string | undefined;
  for (const display of displays) {
    await wear(page, display);
    const here = await status(page);
    const coloursOnly = here === former;
    former ??= here;
    if (coloursOnly && coloursKnown) continue;
    // The system chooses its own colours, so the page does not answer for their contrast.
    const without = display === 'forced colours' ? ['color-contrast', ...besides] : besides;
    for (const each of await barriers(page, { without, coloursOnly })) found.push(`${display}: ${each}`);
  }
  return found;
}

/** Switches the program to another language, from anywhere. The page is then the settings page. */
export async function readerOf(page: Page, language: UiLanguage): Promise<Person> {
  const person = createPerson(page, undefined, labelIn[language]);
  const settings: Seen = { name: 'settings', at: '#/settings' };
  await goAndSee(person, page, settings);
  await page.getByRole('radio', { name: languageName[language], exact: true }).check({ force: true });
  await page.getByRole('heading', { level: 1, name: person.say('settings.title') }).waitFor();
  return person;
}
