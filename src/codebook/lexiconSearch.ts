import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import { fold, foldedWords } from '#domain/likeness/fold.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/**
 * Components whose terms contain what was typed, the closest match first. Returns none for fewer than three letters.
 */
export type LexiconSearch = (query: string) => readonly ComponentCode[];

const leastLetters = 3;

/** Searches the words people use when they mean a component. Creating it takes a few milliseconds, so keep it. */
export function createLexiconSearch(lexicon: Lexicon): LexiconSearch {
  const linesByCode = Object.entries(lexicon).map(
    ([code, terms]) => [code as ComponentCode, linesOf(terms)] as const,
  );
  return (query) => {
    const wanted = foldedWords(query.slice(0, 100)).join(' ');
    if (wanted.length < leastLetters) return [];
    return linesByCode
      .map(([code, lines]) => ({ code, near: nearness(lines, wanted) }))
      .filter(({ near }) => near > 0)
      .sort((a, b) => b.near - a.near)
      .map(({ code }) => code);
  };
}

/**
 * The terms without their marks ("colis alimentaire!@WB"), one on each line. Searching one text is many times faster
 * than searching its terms.
 */
const linesOf = (terms: string): string =>
  `\n${fold(terms)
    .replaceAll("'", ' ')
    .replace(/[!?@][^,]*/g, '')
    .replace(/, */g, '\n')}\n`;

/** 3 if the whole term matches, 2 if its beginning does, 1 if the beginning of a word in it does. */
function nearness(lines: string, wanted: string): number {
  if (lines.includes(`\n${wanted}`)) return lines.includes(`\n${wanted}\n`) ? 3 : 2;
  return lines.includes(` ${wanted}`) ? 1 : 0;
}
