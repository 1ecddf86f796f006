import { useLocale } from '#i18n/intl.ts';
import { usePlatform } from '#session/useOpenPlatform.tsx';

// Languages in which the method is practised, after the platform's own.
const common = ['fr', 'en', 'nl', 'de', 'es', 'it', 'pt', 'ro', 'pl', 'el', 'ar', 'tr'];

/** Languages a key may be written in: the platform's first, each by its name in the screen's language. */
export function useLanguageChoices(): readonly { readonly value: string; readonly label: string }[] {
  const nameOfTag = useLanguageName();
  const { languages } = usePlatform();
  return [...new Set([...languages, ...common])].map((value) => ({ value, label: nameOfTag(value) }));
}

/** A language by its name in the screen's language. */
export const useLanguageName = (): ((tag: string) => string) => {
  const names = new Intl.DisplayNames([useLocale()], { type: 'language', fallback: 'code' });
  return (tag) => nameOf(names, tag);
};

/** A tag from an imported file may be no tag at all: it is then shown as it is. */
function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
