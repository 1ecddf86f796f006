import type { Codebook, CodebookEntry } from '#domain/codebook/codebook.ts';
import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import type { LexiconSearch } from './lexiconSearch.ts';
import { type CodebookSearch, createCodebookSearch } from './search.ts';

/** A search in every language. Its results depend on the lexicons loaded so far. */
export type WideSearch = (query: string, lexicons: readonly LexiconSearch[]) => readonly CodebookEntry[];

/**
 * Searches a codebook in the language of the screen, then in its other languages, then in the words people use when
 * they mean a component. Results come in this order, each entry once. So a word of another language finds its
 * component.
 */
export function createWideSearch(codebook: Codebook, language: string): WideSearch {
  const own = createCodebookSearch(codebook, language);
  const entryByCode = new Map<ComponentCode, CodebookEntry>(
    codebook.entries.map((entry) => [entry.code, entry]),
  );
  let others: readonly CodebookSearch[] | undefined;
  return (query, lexicons) => {
    const found = new Set(own(query));
    // Created at the first search, so that nobody waits for it earlier.
    others ??= otherLanguages(codebook, language).map((other) => createCodebookSearch(codebook, other));
    for (const search of others) for (const entry of search(query)) found.add(entry);
    for (const search of lexicons) {
      for (const code of search(query)) {
        const entry = entryByCode.get(code);
        if (entry !== undefined) found.add(entry);
      }
    }
    return [...found];
  };
}

const otherLanguages = ({ entries }: Codebook, language: string): readonly string[] => {
  const tags = entries.flatMap(({ label, hint }) => [...Object.keys(label), ...Object.keys(hint)]);
  return [...new Set(tags)].filter((tag) => tag !== language);
};
