import type { Lexicon } from '#codebook/lexicon/lexicon.ts';
import type { Codebook } from '#domain/codebook/codebook.ts';
import { createReader, type Reader } from './readings.ts';
import { type Term, termsOf } from './terms.ts';
import { createVocabularyBuilder, type Vocabulary } from './vocabulary.ts';
import type { WordReader } from './words.ts';

/** The data that suggestions are computed from. */
type Prepared = {
  readonly terms: readonly Term[];
  readonly vocabulary: Vocabulary;
  readonly readings: Reader;
};

/** Prepares the words of the codebook and the lexicon, one component after the other. */
export interface Preparation {
  /** Prepares a few components; true while there are more. */
  step(): boolean;
  /** Prepares the rest and returns everything. */
  whole(): Prepared;
}

/** About a millisecond's work on a slow tablet. */
const entriesAStep = 2;

export function createPreparation(
  { entries }: Codebook,
  language: string,
  lexicon: Lexicon | undefined,
  reader: WordReader,
): Preparation {
  const terms: Term[] = [];
  const builder = createVocabularyBuilder();
  let at = 0;
  let prepared: Prepared | undefined;
  const step = (count = entriesAStep) => {
    for (const entry of entries.slice(at, at + count)) {
      const added = termsOf(entry, language, lexicon, reader);
      builder.add(added);
      for (const term of added) terms.push(term);
    }
    at += count;
    return at < entries.length;
  };
  return {
    step: () => step(),
    whole: () => {
      if (prepared !== undefined) return prepared;
      if (at < entries.length) step(entries.length);
      const vocabulary = builder.finish();
      prepared = { terms, vocabulary, readings: createReader(vocabulary, language) };
      return prepared;
    },
  };
}
