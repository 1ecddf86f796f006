import { useMemo, useState } from 'react';
import type { KeyEntry } from '#domain/codebook/codebook.ts';
import type { Problem } from '#domain/problem.ts';
import { useLocale } from '#i18n/intl.ts';
import { useProblemWords } from '#i18n/problemWords.ts';
import { createKeySearch } from '#key/search.ts';
import { useKey } from '#session/useDesk.tsx';

/** A code being looked for: what is typed, why it was not taken, and the ways to take one. */
export type KeyChoice = {
  readonly query: string;
  readonly problem: string | undefined;
  readonly change: (query: string) => void;
  /** Takes a code; false with a problem, and what was typed stays. */
  readonly take: (typed: string) => boolean;
};

export function useKeyChoice(choose: (typed: string) => Problem | undefined): KeyChoice {
  const problemWords = useProblemWords();
  const [query, setQuery] = useState('');
  const [problem, setProblem] = useState<string>();
  const change = (next: string) => {
    setQuery(next);
    setProblem(undefined);
  };
  const take = (typed: string): boolean => {
    const refusal = choose(typed);
    if (refusal === undefined) change('');
    else setProblem(problemWords(refusal));
    return refusal === undefined;
  };
  return { query, problem, change, take };
}

/** How many components a search shows: more would have to be read, not seen. */
export const resultsShown = 8;

/** What the key itself answers, in the language of the screen. */
export function useKeySearch(query: string): readonly KeyEntry[] {
  const { key } = useKey();
  const locale = useLocale();
  const search = useMemo(() => createKeySearch(key, locale), [key, locale]);
  return useMemo(() => search(query).slice(0, resultsShown), [search, query]);
}
