import type { Page } from 'playwright';
import { languageName, type UiLanguage } from '#i18n/language.ts';
import { barriers } from '../access.ts';
import type { Person } from '../person.ts';
import { createPerson } from '../person.ts';
import { labelIn } from '../words.ts';
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

/** All that is on the screen and where it stands, colours left out: the same text while nothing of it changed. */
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
  /** Rules that say nothing of this screen. */
  readonly besides?: readonly string[];
  /** The same screen was seen in these colours before, in another language: colours know none. */
  readonly coloursKnown?: boolean;
};

/**
 * The barriers of a screen in each display in turn. Where one changes neither what is there nor where it stands, only
 * the rules about colours are asked again, or none when the colours are known: all others would look at the same thing.
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
    // The system's own colours are no author's: their contrast is not the page's to answer for.
    const without = display === 'forced colours' ? ['color-contrast', ...besides] : besides;
    for (const each of await barriers(page, { without, coloursOnly })) found.push(`${display}: ${each}`);
  }
  return found;
}

/** From anywhere to the program in another language; the page is then the settings'. */
export async function readerOf(page: Page, language: UiLanguage): Promise<Person> {
  const person = createPerson(page, undefined, labelIn[language]);
  const settings: Seen = { name: 'settings', at: '#/settings' };
  await goAndSee(person, page, settings);
  await page.getByRole('radio', { name: languageName[language], exact: true }).check({ force: true });
  await page.getByRole('heading', { level: 1, name: person.say('settings.title') }).waitFor();
  return person;
}
