import { loadMessages, type Messages } from '#i18n/catalogue.ts';
import { type UiLanguage, uiLanguages } from '#i18n/language.ts';
import { bindFrenchSpaces } from '#i18n/typography.ts';

/** The language a group's sheet is written in: its own where we speak it, else the screen's. */
export const sheetLanguage = (spoken: string, screen: UiLanguage): UiLanguage =>
  uiLanguages.find((language) => spoken.toLowerCase().split('-')[0] === language) ?? screen;

const loading = new Map<UiLanguage, Promise<Messages>>();

/** The words of a language beside the screen's own; asked for once. */
export function sheetWords(language: UiLanguage): Promise<Messages> {
  const known = loading.get(language);
  if (known !== undefined) return known;
  const words = loadMessages(language).then((found) => (language === 'fr' ? bindFrenchSpaces(found) : found));
  loading.set(language, words);
  // A chunk that did not come is asked for again the next time.
  words.catch(() => loading.delete(language));
  return words;
}
