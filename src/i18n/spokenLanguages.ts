import { useLocale } from 'use-intl';

/** Languages people write in around a table in Belgium and its neighbours, most spoken first. Any other tag that is in use is shown too. */
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

/** Made once a language of the screens: each costs as much as drawing the composer, which asks at every key. */
const namesByLocale = new Map<string, Intl.DisplayNames>();

function namesIn(locale: string): Intl.DisplayNames {
  const known = namesByLocale.get(locale);
  if (known !== undefined) return known;
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
  namesByLocale.set(locale, names);
  return names;
}

/** A tag may be no tag at all: it is then shown as it is. */
function named(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A language's name in the screen's language. */
export function useLanguageName(): (tag: string) => string {
  const names = namesIn(useLocale());
  return (tag) => named(names, tag);
}

/** Languages to choose from, the `first` ones before the others, each once. */
export function useSpokenLanguages(
  first: readonly string[],
): readonly { readonly value: string; readonly label: string }[] {
  const nameOf = useLanguageName();
  return [...new Set([...first, ...spokenLanguages])].map((value) => ({ value, label: nameOf(value) }));
}
