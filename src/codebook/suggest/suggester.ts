import type { Lexicon } from '#codebook/lexicon/lexicon.ts';
import type { Codebook } from '#domain/codebook/codebook.ts';
import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import { evidenceOf } from './evidence.ts';
import { baseLanguage } from './lexicons.ts';
import { createPreparation } from './preparation.ts';
import { ranked } from './ranking.ts';
import type { Suggester } from './suggestion.ts';
import { createWordReader } from './words.ts';

/** The data of a language: the codebook in force and, if there is one, the lexicon (`loadLexicon`). */
export type SuggesterOptions = {
  readonly codebook: Codebook;
  /** A BCP 47 tag; only its first part counts. */
  readonly language: string;
  readonly lexicon: Lexicon | undefined;
};

/**
 * Suggests components of `codebook` for criteria in one language. Without a lexicon it uses the codebook's own words,
 * in any language, and what was learnt. Creating it costs nothing; see `prepare` for the later cost.
 */
export function createSuggester({ codebook, language, lexicon }: SuggesterOptions): Suggester {
  const base = baseLanguage(language);
  const reader = createWordReader(base);
  const codes: ReadonlySet<ComponentCode> = new Set(codebook.entries.map(({ code }) => code));
  const preparation = createPreparation(codebook, base, lexicon, reader);
  return {
    prepare: () => preparation.step(),
    suggest: (asked, learned) => {
      const words = reader.read(asked.text);
      if (words.length === 0) return [];
      const { terms, vocabulary, readings } = preparation.whole();
      const evidence = evidenceOf(words, asked.question, terms, vocabulary, readings);
      return ranked(words, evidence, learned?.evidence(asked) ?? [], codes, asked.question);
    },
  };
}
