import type { UiLanguage } from './language.ts';
import type { Translation } from './translation.ts';

/** A language's words, each in a chunk of its own: only the chosen one is loaded at the start. */
export async function loadMessages(language: UiLanguage): Promise<Translation> {
  if (language === 'en') return (await import('./en/messages.ts')).messages;
  return (await import('./fr/messages.ts')).messages;
}
