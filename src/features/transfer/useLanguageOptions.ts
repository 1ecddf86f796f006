import { useLocale } from '#i18n/intl.ts';

// Languages in which the method is practised.
const practised = ['fr', 'nl', 'de', 'en', 'es', 'it', 'pt', 'ro', 'pl', 'el', 'ar', 'tr'];

/** A platform's tag may be invalid; it is then shown as it is. */
function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The languages criteria may be in, each with its name in the screen's language. The chosen one is always included. */
export function useLanguageOptions(
  chosen: string,
): readonly { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames([useLocale()], { type: 'language', fallback: 'code' });
  return [...new Set([chosen, ...practised])].map((value) => ({ value, label: nameOf(names, value) }));
}
