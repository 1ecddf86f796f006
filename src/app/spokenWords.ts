import { loadMessages, type Messages } from '#i18n/catalogue.ts';
import type { UiLanguage } from '#i18n/language.ts';
import { bindFrenchSpaces } from '#i18n/typography.ts';

const loading = new Map<UiLanguage, Promise<Messages>>();

async function load(language: UiLanguage): Promise<Messages> {
  const messages = await loadMessages(language);
  // A build for trials: longer words, written from right to left (see Appearance).
  if (import.meta.env.MODE === 'trial') return (await import('#i18n/pseudo.ts')).pseudo(messages);
  return language === 'fr' ? bindFrenchSpaces(messages) : messages;
}

/** The words of a language, asked for once: at the start before React is there, later when another one is chosen. */
export function messagesIn(language: UiLanguage): Promise<Messages> {
  const known = loading.get(language);
  if (known !== undefined) return known;
  const messages = load(language);
  loading.set(language, messages);
  return messages;
}
