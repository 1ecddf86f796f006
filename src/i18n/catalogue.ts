import type { messages as reference } from './fr/messages.ts';
import type { UiLanguage } from './language.ts';

/** The reference's type stands for all: its literal sentences tell the compiler each message's arguments. */
export type Messages = typeof reference;

// Each language's words are a chunk of their own, made ready by the build: only the chosen one is loaded at the start.
const loaders: Readonly<Record<UiLanguage, () => Promise<{ readonly messages: unknown }>>> = {
  fr: () => import('./fr/messages.ts?spoken'),
  nl: () => import('./nl/messages.ts?spoken'),
  en: () => import('./en/messages.ts?spoken'),
  de: () => import('./de/messages.ts?spoken'),
  es: () => import('./es/messages.ts?spoken'),
};

const loading = new Map<UiLanguage, Promise<Messages>>();

/**
 * The words of a language: the same promise each time, so that they are asked for once. Also when they did not come:
 * a screen that asked anew at each drawing would never get to say so.
 */
export function messagesIn(language: UiLanguage): Promise<Messages> {
  const asked = loading.get(language) ?? loaders[language]().then(({ messages }) => messages as Messages);
  loading.set(language, asked);
  return asked;
}
