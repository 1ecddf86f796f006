import { useMemo, useState } from 'react';
import { createCodebookSearch } from '#codebook/search.ts';
import type { CodebookEntry } from '#domain/codebook/codebook.ts';
import type { Problem } from '#domain/record/problem.ts';
import { useLocale } from '#i18n/intl.ts';
import { useProblemMessages } from '#i18n/problemMessages.ts';
import { useCodebook } from '#session/useOpenPlatform.tsx';

/** A code being looked for: what is typed, why it was not taken, and the ways to take one. */
export type CodeChoice = {
  readonly query: string;
  readonly problem: string | undefined;
  readonly change: (query: string) => void;
  /** Takes a code; false with a problem, and what was typed stays. */
  readonly take: (typed: string) => boolean;
};

export function useCodeChoice(choose: (typed: string) => Problem | undefined): CodeChoice {
  const problemMessages = useProblemMessages();
  const [query, setQuery] = useState('');
  const [problem, setProblem] = useState<string>();
  const change = (next: string) => {
    setQuery(next);
    setProblem(undefined);
  };
  const take = (typed: string): boolean => {
    const refusal = choose(typed);
    if (refusal === undefined) change('');
    else setProblem(problemMessages(refusal));
    return refusal === undefined;
  };
  return { query, problem, change, take };
}

/** How many components a search shows: more would have to be read, not seen. */
export const resultsShown = 8;

/** What the key itself answers, in the language of the screen. */
export function useCodebookSearch(query: string): readonly CodebookEntry[] {
  const { codebook } = useCodebook();
  const locale = useLocale();
  const search = useMemo(() => createCodebookSearch(codebook, locale), [codebook, locale]);
  return useMemo(() => search(query).slice(0, resultsShown), [search, query]);
}
