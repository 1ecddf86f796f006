/** The languages of the user interface. */
export const uiLanguages = ['fr', 'nl', 'en', 'de', 'es'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

/** Each language's name in that language, as its speakers look for it. */
export const languageName: Readonly<Record<UiLanguage, string>> = {
  fr: 'Français',
  nl: 'Nederlands',
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
};

/** The first of the wanted languages in which the interface exists, otherwise French. */
export function pickLanguage(wanted: readonly string[]): UiLanguage {
  for (const tag of wanted) {
    const found = uiLanguages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found !== undefined) return found;
  }
  return 'fr';
}
