import type { messages } from './fr/messages.ts';
import type { UiLanguage } from './language.ts';

// Makes an unknown key, a wrong ICU argument or a missing translation a compile error.
declare module 'use-intl' {
  interface AppConfig {
    Locale: UiLanguage;
    Messages: typeof messages;
  }
}

// biome-ignore lint/performance/noBarrelFile: the one door to the library, so that its types are the house's
export { IntlProvider, useFormatter, useLocale, useTranslations } from 'use-intl';
