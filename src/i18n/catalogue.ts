import type { messages as reference } from './fr/messages.ts';
import type { UiLanguage } from './language.ts';

/** The reference's type stands for all: its literal sentences tell the compiler each message's arguments. */
export type Messages = typeof reference;

/** A language's words, each in a chunk of its own: only the chosen one is loaded at the start. */
export async function loadMessages(language: UiLanguage): Promise<Messages> {
  if (language === 'en') return (await import('./en/messages.ts')).messages as unknown as Messages;
  return (await import('./fr/messages.ts')).messages;
}
