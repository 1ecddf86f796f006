import type { DeterminationKey, KeyEntry } from '#domain/codebook/codebook.ts';
import type { ComponentCode } from '#domain/componentCode.ts';
import type { LexiconSearch } from './lexiconSearch.ts';
import { createKeySearch, type KeySearch } from './search.ts';

/** A search in every language: what it finds depends on the lexicons that are here by now. */
export type WideSearch = (query: string, lexicons: readonly LexiconSearch[]) => readonly KeyEntry[];

/**
 * Searches a key in the language of the screen, then in the others it has, then among what people say when they mean a
 * component: in this order, each entry once. A word of a neighbour's language finds its component.
 */
export function createWideSearch(key: DeterminationKey, language: string): WideSearch {
  const own = createKeySearch(key, language);
  const entryByCode = new Map<ComponentCode, KeyEntry>(key.entries.map((entry) => [entry.code, entry]));
  let others: readonly KeySearch[] | undefined;
  return (query, lexicons) => {
    const found = new Set(own(query));
    // Made when somebody first looks for something: nobody waits for it before.
    others ??= otherLanguages(key, language).map((other) => createKeySearch(key, other));
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

const otherLanguages = ({ entries }: DeterminationKey, language: string): readonly string[] => {
  const tags = entries.flatMap(({ label, hint }) => [...Object.keys(label), ...Object.keys(hint)]);
  return [...new Set(tags)].filter((tag) => tag !== language);
};
