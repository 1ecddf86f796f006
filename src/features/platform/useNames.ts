import { useMemo } from 'react';
import { useLocale } from '#i18n/intl.ts';

/** Names of languages or countries in the person's language; the bare code where the browser knows none. */
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
