import type { FirstArea } from './firstPage.ts';
import type { messages as reference } from './fr/messages.ts';
import type { UiLanguage } from './language.ts';

/**
 * The reference language's type is used for all: from its literal sentences the compiler infers each message's
 * arguments.
 */
export type Messages = typeof reference;
/** The messages that the home page shows (`firstPage.ts`). */
export type FirstMessages = Pick<Messages, FirstArea>;

type Load = () => Promise<{ readonly messages: unknown }>;
type Parts = { readonly first: Load; readonly other: Load };

// Each language is two chunks of its own, compiled by the build. At the start only the first one of the chosen language
// is loaded.
const loaders: Readonly<Record<UiLanguage, Parts>> = {
  fr: {
    first: () => import('./fr/messages.ts?compiled=first'),
    other: () => import('./fr/messages.ts?compiled=other'),
  },
  nl: {
    first: () => import('./nl/messages.ts?compiled=first'),
    other: () => import('./nl/messages.ts?compiled=other'),
  },
  en: {
    first: () => import('./en/messages.ts?compiled=first'),
    other: () => import('./en/messages.ts?compiled=other'),
  },
  de: {
    first: () => import('./de/messages.ts?compiled=first'),
    other: () => import('./de/messages.ts?compiled=other'),
  },
  es: {
    first: () => import('./es/messages.ts?compiled=first'),
    other: () => import('./es/messages.ts?compiled=other'),
  },
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

/** Both parts in one object. Copies the getters, not what they return, so that each area is still parsed when used. */
const joined = (first: object, other: object): unknown =>
  Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(first), ...Object.getOwnPropertyDescriptors(other) },
  );

const loaded = new Map<UiLanguage, Messages>();

/** All messages of a language if they were loaded before: they can be shown without waiting. */
export const loadedMessages = (language: UiLanguage): Messages | undefined => loaded.get(language);

/** Loads all messages of a language. Requests again what failed before. */
export async function loadMessages(language: UiLanguage): Promise<Messages> {
  const { first, other } = loaders[language];
  const [one, two] = await Promise.all([first(), other()]);
  const messages = loaded.get(language) ?? (joined(Object(one.messages), Object(two.messages)) as Messages);
  loaded.set(language, messages);
  return messages;
}

/** Loads the messages that the home page shows in a language. */
export const firstMessagesIn = askedOnce(
  async (language) => (await loaders[language].first()).messages as FirstMessages,
);

/** Loads all messages of a language. */
export const messagesIn = askedOnce(loadMessages);
