import { fold } from '#domain/likeness/fold.ts';
import { faintOf, fillersOf, signOf } from './fillers.ts';
import { stemmerOf } from './stem.ts';
import type { Range } from './suggestion.ts';

/** A word prepared for comparison: folded, with its stem. */
export type PlainWord = {
  readonly folded: string;
  readonly stem: string;
  /** False for a filler, and for a number alone, which does not say what it counts. */
  readonly telling: boolean;
};

/** A word of a text that a person wrote, with its position. */
export type Word = PlainWord & {
  readonly range: Range;
  /** Its place among all the words, fillers included: it gives the distance between two words. */
  readonly place: number;
};

/** Reads the words that carry meaning, in their order; if there are none, the fillers. */
export interface WordReader {
  /** The words of a criterion; of a very long text, those at its beginning. */
  read(text: string): readonly Word[];
  /** The words of one of our own phrases, already folded: faster, without their positions. */
  plain(folded: string): readonly PlainWord[];
}

// A longer text is a page pasted by mistake: a criterion is one idea, and its first words state it.
const letterLimit = 1500;
const wordLimit = 80;
const wordLength = 40;

export function createWordReader(language: string): WordReader {
  const wordOf = createWords(language);
  const toWord = (written: string, start: number, place: number): Word => ({
    ...wordOf(fold(written.slice(0, wordLength))),
    range: { start, end: start + written.length },
    place,
  });
  return {
    read: (text) =>
      telling(
        [...text.slice(0, letterLimit).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)]
          .slice(0, wordLimit)
          .map((match, place) => toWord(match[0], match.index, place)),
      ),
    plain: (phrase) => telling((phrase.match(/[\p{L}\p{N}]+/gu) ?? []).map(wordOf)),
  };
}

function telling<T extends PlainWord>(words: readonly T[]): readonly T[] {
  const kept = words.filter((word) => word.telling);
  return kept.length > 0 ? kept : words.filter(({ folded }) => folded.length > 1);
}

// A cache: a lexicon repeats its words many times, while a text has few.
const keptLimit = 20_000;

function createWords(language: string): (folded: string) => PlainWord {
  const fillers = fillersOf(language);
  const weak = faintOf(language);
  const stem = stemmerOf(language);
  const kept = new Map<string, PlainWord>();
  return (folded) => {
    const known = kept.get(folded);
    if (known !== undefined) return known;
    const made = {
      folded,
      // Faint words keep a mark, because another word may have the same stem.
      stem: signOf(folded) ?? (weak.has(folded) ? `~${folded}` : stem(folded)),
      telling: !fillers.has(folded) && /\p{L}/u.test(folded),
    };
    if (kept.size < keptLimit) kept.set(folded, made);
    return made;
  };
}
