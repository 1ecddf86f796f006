import type { messages as reference } from './fr/messages.ts';
import type { UiLanguage } from './language.ts';

/** The reference's type stands for all: its literal sentences tell the compiler each message's arguments. */
export type Messages = typeof reference;

// Each language's words are a chunk of their own, made ready by the build: only the chosen one is loaded at the start.
const loaders: Readonly<Record<UiLanguage, () => Promise<{ readonly messages: unknown }>>> = {
  fr: () => import('./fr/messages.ts?compiled'),
  nl: () => import('./nl/messages.ts?compiled'),
  en: () => import('./en/messages.ts?compiled'),
  de: () => import('./de/messages.ts?compiled'),
  es: () => import('./es/messages.ts?compiled'),
};

/** How long words that did not come are not asked for again, in milliseconds. */
const forgottenAfter = 1000;

/**
 * Each language is asked for once: the same promise each time. Also for a moment after it did not come, since a screen
 * that asked anew at each drawing would never get to say so; then it is forgotten, and the next one to ask tries again.
 */
export function askedOnce<T>(
  load: (language: UiLanguage) => Promise<T>,
): (language: UiLanguage) => Promise<T> {
  const asked = new Map<UiLanguage, Promise<T>>();
  return (language) => {
    const known = asked.get(language);
    if (known !== undefined) return known;
    const words = load(language);
    asked.set(language, words);
    words.catch(() => setTimeout(() => asked.delete(language), forgottenAfter));
    return words;
  };
}

/** The words of a language. */
export const messagesIn = askedOnce((language) =>
  loaders[language]().then(({ messages }) => messages as Messages),
);
