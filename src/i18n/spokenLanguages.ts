import { useLocale } from 'use-intl';

/** Languages people write in around a table in Belgium and its neighbours, most spoken first. */
const spoken = [
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
  'ber',
  'ln',
  'wa',
];

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
  const names = new Intl.DisplayNames([useLocale()], { type: 'language', fallback: 'code' });
  return (tag) => named(names, tag);
}

/** Languages to choose from, the `first` ones before the others, each once. */
export function useSpokenLanguages(
  first: readonly string[],
): readonly { readonly value: string; readonly label: string }[] {
  const nameOf = useLanguageName();
  return [...new Set([...first, ...spoken])].map((value) => ({ value, label: nameOf(value) }));
}
