import type { ComponentCode } from '#domain/componentCode.ts';
import type { DeterminationKey, KeyEntry, Words } from '#domain/determinationKey.ts';
import type { Question } from '#domain/question.ts';
import type { Lexicon } from '#key/lexicon/lexicon.ts';
import type { WordReader } from './words.ts';

/** A word or phrase that speaks for a component. */
export type Term = {
  readonly code: ComponentCode;
  /** Folded and stemmed alike, place by place. */
  readonly words: readonly { readonly folded: string; readonly stem: string }[];
  /** How loudly: 1 for an ordinary term. */
  readonly weight: number;
  /** Set when it counts for that question only. */
  readonly question?: Question;
};

const weights = { strong: 1.6, plain: 1, weak: 0.5, label: 1, hint: 0.6 } as const;

/** Every term of the key in force: what the lexicon has for its codes, and its own labels and hints. */
export function termsOf(
  key: DeterminationKey,
  language: string,
  lexicon: Lexicon | undefined,
  read: WordReader,
): readonly Term[] {
  return key.entries.flatMap((entry) => [
    ...lexiconTerms(entry.code, lexicon, read),
    ...ownTerms(entry, language, lexicon === undefined, read),
  ]);
}

const notation = /^(.*?)([!?])?\s*(?:@(WB|IB|ACT))?$/s;

function lexiconTerms(code: ComponentCode, lexicon: Lexicon | undefined, read: WordReader): readonly Term[] {
  const listed =
    lexicon !== undefined && Object.hasOwn(lexicon, code)
      ? (lexicon as Readonly<Record<string, string>>)[code]
      : undefined;
  return (listed ?? '').split(',').flatMap((written) => {
    const [, phrase = '', mark, question] = notation.exec(written.trim()) ?? [];
    const weight = mark === '!' ? weights.strong : mark === '?' ? weights.weak : weights.plain;
    return toTerm(code, phrase, weight, read, question as Question | undefined);
  });
}

/** The label and hint in the wanted language; in every language there is when no lexicon helps. */
function ownTerms(entry: KeyEntry, language: string, widely: boolean, read: WordReader): readonly Term[] {
  const phrases = (words: Words, weight: number) =>
    Object.entries(words)
      .filter(([tag]) => widely || tag.split('-')[0] === language)
      .flatMap(([, text]) => text.split(/[,;/()]/))
      .flatMap((phrase) => toTerm(entry.code, phrase, weight, read));
  return [...phrases(entry.label, weights.label), ...phrases(entry.hint, weights.hint)];
}

function toTerm(
  code: ComponentCode,
  phrase: string,
  weight: number,
  read: WordReader,
  question?: Question,
): readonly Term[] {
  const words = read(phrase).map(({ folded, stem }) => ({ folded, stem }));
  if (words.length === 0) return [];
  return [{ code, words, weight, ...(question === undefined ? {} : { question }) }];
}
