import { useLocale } from '#i18n/intl.ts';
import { usePlatform } from '#session/useOpenPlatform.tsx';

// Languages in which the method is practised; offered after the platform's own.
const common = ['fr', 'en', 'nl', 'de', 'es', 'it', 'pt', 'ro', 'pl', 'el', 'ar', 'tr'];

/**
 * The languages in which a codebook may be written: the platform's first, each with its name in the screen's language.
 */
export function useLanguageChoices(): readonly { readonly value: string; readonly label: string }[] {
  const nameOfTag = useLanguageName();
  const { languages } = usePlatform();
  return [...new Set([...languages, ...common])].map((value) => ({ value, label: nameOfTag(value) }));
}

/** The name of a language in the screen's language. */
export const useLanguageName = (): ((tag: string) => string) => {
  const names = new Intl.DisplayNames([useLocale()], { type: 'language', fallback: 'code' });
  return (tag) => nameOf(names, tag);
};

/** A tag in an imported file may be invalid: it is then shown unchanged. */
function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
