import type { ComponentCode } from '#domain/componentCode.ts';
import { fold, foldedWords } from '#domain/fold.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** Components whose words hold what was typed, the closest first; none below three letters. */
export type LexiconSearch = (query: string) => readonly ComponentCode[];

const leastLetters = 3;

/** Searches what people say when they mean a component. Costs a few milliseconds to make: keep it. */
export function createLexiconSearch(lexicon: Lexicon): LexiconSearch {
  const termsByCode = Object.entries(lexicon).map(
    ([code, terms]) => [code as ComponentCode, fold(terms).split(/, */).map(bare)] as const,
  );
  return (query) => {
    const wanted = foldedWords(query.slice(0, 100)).join(' ');
    if (wanted.length < leastLetters) return [];
    return termsByCode
      .map(([code, terms]) => ({ code, near: nearest(terms, wanted) }))
      .filter(({ near }) => near > 0)
      .sort((a, b) => b.near - a.near)
      .map(({ code }) => code);
  };
}

/** Without its marks: "colis alimentaire!@WB" → "colis alimentaire". */
const bare = (term: string): string => (/^[^!?@]*/.exec(term)?.[0] ?? '').replaceAll("'", ' ');

/** 3 the term itself, 2 its beginning, 1 the beginning of a word in it. */
function nearest(terms: readonly string[], wanted: string): number {
  let best = 0;
  for (const term of terms) {
    if (term === wanted) return 3;
    if (best < 2 && term.startsWith(wanted)) best = 2;
    else if (best === 0 && term.includes(` ${wanted}`)) best = 1;
  }
  return best;
}
