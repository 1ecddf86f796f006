/** The languages the screens speak. */
export const uiLanguages = ['fr', 'nl', 'en', 'de', 'es'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

/** Each language by its own name, as a person looks for it. */
export const languageName: Readonly<Record<UiLanguage, string>> = {
  fr: 'Français',
  nl: 'Nederlands',
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
};

/** The first wanted language the screens speak, else French. */
export function pickLanguage(wanted: readonly string[]): UiLanguage {
  for (const tag of wanted) {
    const found = uiLanguages.find((language) => tag.toLowerCase().startsWith(language));
    if (found !== undefined) return found;
  }
  return 'fr';
}
