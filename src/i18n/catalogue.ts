import type { messages as reference } from './fr/messages.ts';
import type { UiLanguage } from './language.ts';

/**
 * The reference language's type is used for all: from its literal sentences the compiler infers each message's
 * arguments.
 */
export type Messages = typeof reference;

// Each language is a chunk of its own, compiled by the build. At the start only the chosen one is loaded.
const loaders: Readonly<Record<UiLanguage, () => Promise<{ readonly messages: unknown }>>> = {
  fr: () => import('./fr/messages.ts?compiled'),
  nl: () => import('./nl/messages.ts?compiled'),
  en: () => import('./en/messages.ts?compiled'),
  de: () => import('./de/messages.ts?compiled'),
  es: () => import('./es/messages.ts?compiled'),
};

/** For how long a failed request for messages is not repeated, in milliseconds. */
const forgottenAfter = 1000;

/**
 * Caches the request for each language: every call returns the same promise. A failed request is cached too, for a
 * moment: a screen that asked again at each render would never get to report the failure. After that it is forgotten,
 * and the next call tries again.
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

/** Loads the messages of a language. */
export const messagesIn = askedOnce((language) =>
  loaders[language]().then(({ messages }) => messages as Messages),
);
