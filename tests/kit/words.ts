import { createTranslator } from 'use-intl';
import { messages as en } from '#i18n/en/messages.ts';
import { messages as fr } from '#i18n/fr/messages.ts';

/** The catalogue's words, as the screen shows them: tests name controls by them, so that words may change. */
export const words = createTranslator({ locale: 'fr', messages: fr });
export const englishWords = createTranslator({ locale: 'en', messages: en as unknown as typeof fr });
