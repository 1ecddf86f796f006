import type { ComponentCode } from '#domain/componentCode.ts';
import type { DeterminationKey } from '#domain/determinationKey.ts';
import type { Lexicon } from '#key/lexicon/lexicon.ts';
import { evidenceOf } from './evidence.ts';
import { baseLanguage } from './lexicons.ts';
import { ranked } from './ranking.ts';
import { createReader } from './readings.ts';
import type { Suggester } from './suggestion.ts';
import { termsOf } from './terms.ts';
import { createVocabulary } from './vocabulary.ts';
import { createWordReader } from './words.ts';

/** Everything there is to know about a language: the key in force, and the lexicon where there is one (`loadLexicon`). */
export type SuggesterOptions = {
  readonly key: DeterminationKey;
  /** A BCP 47 tag; only its first part counts. */
  readonly language: string;
  readonly lexicon: Lexicon | undefined;
};

/**
 * Suggests components of `key` for criteria in one language. Without a lexicon it knows the key's own words, in any
 * language, and what was learnt. Making it costs nothing: the words are prepared at the first suggestion.
 */
export function createSuggester(options: SuggesterOptions): Suggester {
  const language = baseLanguage(options.language);
  const read = createWordReader(language);
  const codes: ReadonlySet<ComponentCode> = new Set(options.key.entries.map(({ code }) => code));
  const prepare = () => {
    const terms = termsOf(options.key, language, options.lexicon, read);
    const vocabulary = createVocabulary(terms);
    return { terms, vocabulary, reader: createReader(vocabulary, language) };
  };
  let prepared: ReturnType<typeof prepare> | undefined;
  return {
    suggest: (asked, learned) => {
      const words = read(asked.text);
      if (words.length === 0) return [];
      prepared ??= prepare();
      const { terms, vocabulary, reader } = prepared;
      const evidence = evidenceOf(words, asked.question, terms, vocabulary, reader);
      return ranked(words, evidence, learned?.evidence(asked) ?? [], codes);
    },
  };
}
