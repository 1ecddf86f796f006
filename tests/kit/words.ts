import { createTranslator } from 'use-intl';
import { messages as de } from '#i18n/de/messages.ts';
import { messages as en } from '#i18n/en/messages.ts';
import { messages as es } from '#i18n/es/messages.ts';
import { messages as fr } from '#i18n/fr/messages.ts';
import type { UiLanguage } from '#i18n/language.ts';
import { messages as nl } from '#i18n/nl/messages.ts';

const wordsOf = (locale: UiLanguage, messages: unknown) =>
  createTranslator({ locale, messages: messages as typeof fr });

export type Words = ReturnType<typeof wordsOf>;

/** The catalogue's messages as the screen shows them. Tests find controls by them, so that messages may change. */
export const words: Words = wordsOf('fr', fr);
export const englishWords: Words = wordsOf('en', en);

/** The same in each language of the interface. */
export const labelIn: Readonly<Record<UiLanguage, Words>> = {
  fr: words,
  nl: wordsOf('nl', nl),
  en: englishWords,
  de: wordsOf('de', de),
  es: wordsOf('es', es),
};
