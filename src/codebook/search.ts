import type { Codebook, CodebookEntry } from '#domain/codebook/codebook.ts';
import { parseFullCode } from '#domain/codebook/componentCode.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import { foldedWords } from '#domain/likeness/fold.ts';

/** Entries that match what was typed, the best first; none for a text without a letter or a digit. */
export type CodebookSearch = (query: string) => readonly CodebookEntry[];

type Indexed = {
  readonly entry: CodebookEntry;
  readonly code: string;
  readonly label: readonly string[];
  readonly hint: readonly string[];
};

/**
 * Searches a codebook by any word of its codes, labels and hints, in one language; an entry without words in that
 * language is searched in a language it has. Case and accents are ignored, and the beginning of a word is enough. Every
 * word of three letters or more must be found in the entry; shorter ones ("la", "d'") only affect the ranking. A plural
 * finds its singular.
 */
export function createCodebookSearch(codebook: Codebook, language: string): CodebookSearch {
  const indexed = codebook.entries.map((entry) => toIndexed(entry, language));
  return (query) => {
    const words = queryWords(query);
    if (words.length === 0) return [];
    const needed = neededOf(words);
    return indexed
      .map((candidate) => ({ entry: candidate.entry, score: scoreOf(candidate, words, needed) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ entry }) => entry);
  };
}

const toIndexed = (entry: CodebookEntry, language: string): Indexed => ({
  entry,
  code: entry.code.toLowerCase(),
  label: foldedWords(labelIn(entry.label, language)?.text ?? ''),
  hint: foldedWords(labelIn(entry.hint, language)?.text ?? ''),
});

// More words than this were pasted, not typed; they would only slow down each keystroke.
const wordLimit = 12;

/** A full code (`A01-11/P15`) searches for its component; anything else is words. */
function queryWords(query: string): readonly string[] {
  const code = parseFullCode(query);
  if (code !== undefined) return [code.component.toLowerCase()];
  return foldedWords(query.slice(0, 1000)).slice(0, wordLimit);
}

function neededOf(words: readonly string[]): ReadonlySet<string> {
  const long = words.filter((word) => word.length > 2 || /\d/.test(word));
  return new Set(long.length === 0 ? words : long);
}

/** Zero if a needed word is nowhere in the entry. */
function scoreOf(candidate: Indexed, words: readonly string[], needed: ReadonlySet<string>): number {
  let total = 0;
  for (const word of words) {
    const score = wordScore(candidate, word);
    if (score === 0 && needed.has(word)) return 0;
    total += needed.has(word) ? score : score / 20;
  }
  return total;
}

/**
 * A match in the code counts most, then in the label, then in the hint; a whole word counts more than its beginning.
 */
function wordScore({ code, label, hint }: Indexed, word: string): number {
  if (code.startsWith(word)) return 100;
  return Math.max(bestMatch(label, word) * 10, bestMatch(hint, word) * 4);
}

function bestMatch(words: readonly string[], wanted: string): number {
  const singular = singularOf(wanted);
  let best = 0;
  for (const word of words) {
    if (word === wanted) return 4;
    if (word.startsWith(wanted)) best = Math.max(best, 3);
    else if (singular !== undefined && word.startsWith(singular)) best = Math.max(best, 2);
  }
  return best;
}

const singularOf = (word: string): string | undefined =>
  word.length > 4 && /[sx]$/.test(word) ? word.slice(0, -1) : undefined;
