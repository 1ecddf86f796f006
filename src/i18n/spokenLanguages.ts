import { useLocale } from 'use-intl';

/**
 * The languages people write in around a table in Belgium and its neighbours, most spoken first. Any other language in
 * use is listed too.
 */
export const spokenLanguages = [
  'fr',
  'nl',
  'de',
  'en',
  'it',
  'es',
  'pt',
  'tr',
  'ar',
  'ro',
  'pl',
  'uk',
  'ru',
  'sq',
  'rif',
  'ln',
  'wa',
] as const;

/**
 * Cached per interface language: creating one costs as much as rendering the composer, which asks at every keystroke.
 */
const namesByLocale = new Map<string, Intl.DisplayNames>();

function namesIn(locale: string): Intl.DisplayNames {
  const known = namesByLocale.get(locale);
  if (known !== undefined) return known;
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
  namesByLocale.set(locale, names);
  return names;
}

/** Shows a tag as it is when it is not a valid language tag. */
function named(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Names a language in the language of the interface. */
export function useLanguageName(): (tag: string) => string {
  const names = namesIn(useLocale());
  return (tag) => named(names, tag);
}

/** The languages to choose from, each once, with the `first` ones at the top. */
export function useSpokenLanguages(
  first: readonly string[],
): readonly { readonly value: string; readonly label: string }[] {
  const nameOf = useLanguageName();
  return [...new Set([...first, ...spokenLanguages])].map((value) => ({ value, label: nameOf(value) }));
}
