import compile from 'icu-minify/compile';
import { messages as de } from './de/messages.ts';
import { messages as en } from './en/messages.ts';
import { messages as es } from './es/messages.ts';
import { isFirstArea } from './firstPage.ts';
import { messages as fr } from './fr/messages.ts';
import type { UiLanguage } from './language.ts';
import { messages as nl } from './nl/messages.ts';
import { pseudo } from './pseudo.ts';
import { bindFrenchSpaces } from './typography.ts';

type Messages = { readonly [key: string]: string | Messages };
/** A message parsed by `icu-minify` into pieces of text, values and branches. */
type CompiledMessages = { readonly [key: string]: ReturnType<typeof compile> | CompiledMessages };

const sources: Readonly<Record<UiLanguage, Messages>> = { fr, nl, en, de, es };

const compiled = (words: Messages): CompiledMessages =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? compile(value) : compiled(value),
    ]),
  );

type Part = 'first' | 'other';

const only = (part: Part, words: Messages): Messages =>
  Object.fromEntries(Object.entries(words).filter(([area]) => isFirstArea(area) === (part === 'first')));

type Options = {
  /** Only the messages that the first page shows, or only the others. All when left out. */
  readonly part?: Part;
  /** Makes them longer and of no language (`pseudo.ts`). */
  readonly trial?: boolean;
};

/**
 * The messages of a language as the built program contains them: with non-breaking spaces, and parsed in advance, so
 * that a tablet neither stores nor runs the message parser. Runs during the build; throws on a message that is not valid
 * ICU.
 */
export function compileMessages(
  language: UiLanguage,
  { part, trial = false }: Options = {},
): CompiledMessages {
  const words = part === undefined ? sources[language] : only(part, sources[language]);
  if (trial) return compiled(pseudo(words));
  return compiled(language === 'fr' ? bindFrenchSpaces(words) : words);
}
