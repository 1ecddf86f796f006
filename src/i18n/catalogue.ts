import type { messages as reference } from './fr/messages.ts';
import type { UiLanguage } from './language.ts';

/** The reference's type stands for all: its literal sentences tell the compiler each message's arguments. */
export type Messages = typeof reference;

// Each language's words are a chunk of their own: only the chosen one is loaded at the start.
const loaders: Readonly<Record<UiLanguage, () => Promise<{ readonly messages: unknown }>>> = {
  fr: () => import('./fr/messages.ts'),
  nl: () => import('./nl/messages.ts'),
  en: () => import('./en/messages.ts'),
  de: () => import('./de/messages.ts'),
  es: () => import('./es/messages.ts'),
};

export const loadMessages = async (language: UiLanguage): Promise<Messages> =>
  (await loaders[language]()).messages as Messages;
