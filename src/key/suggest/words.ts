import { fold } from '#domain/fold.ts';
import { faintOf, fillersOf, signOf } from './fillers.ts';
import { stemmerOf } from './stem.ts';
import type { Range } from './suggestion.ts';

/** One word of a text: where it stands, how it compares, and what brings its forms together. */
export type Word = {
  readonly range: Range;
  readonly folded: string;
  readonly stem: string;
  /** Its place among all the words, fillers included: how far two words stand apart. */
  readonly place: number;
};

/** Reads the words that carry meaning, in their order. */
export type WordReader = (text: string) => readonly Word[];

// More is a page pasted by mistake: a criterion is one idea, and its first words say it.
const letterLimit = 1500;
const wordLimit = 80;
const wordLength = 40;

/** Fillers and bare numbers are left out; where a text is nothing else, its fillers are its words. */
export function createWordReader(language: string): WordReader {
  const fillers = fillersOf(language);
  const faint = faintOf(language);
  const stem = stemmerOf(language);
  const stemOf = (folded: string) => signOf(folded) ?? (faint.has(folded) ? `~${folded}` : stem(folded));
  const toWord = (written: string, start: number, place: number): Word => {
    const folded = fold(written.slice(0, wordLength));
    return {
      range: { start, end: start + written.length },
      folded,
      stem: stemOf(folded),
      place,
    };
  };
  return (text) => {
    const read = [...text.slice(0, letterLimit).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)]
      .slice(0, wordLimit)
      .map((match, place) => toWord(match[0], match.index, place));
    const telling = read.filter(({ folded }) => !fillers.has(folded) && !/^\d*$/.test(folded));
    return telling.length > 0 ? telling : read.filter(({ folded }) => folded.length > 1);
  };
}
