import { useMemo } from 'react';
import { useLocale } from '#i18n/intl.ts';

/** The names of languages or countries in the screen's language; the code itself if the browser has no name for it. */
export function useNames(type: 'language' | 'region'): (code: string) => string {
  const locale = useLocale();
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type });
    return (code) => {
      try {
        return names.of(code) ?? code;
      } catch {
        return code;
      }
    };
  }, [locale, type]);
}
