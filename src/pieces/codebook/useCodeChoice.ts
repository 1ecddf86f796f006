import { useMemo, useState } from 'react';
import { createCodebookSearch } from '#codebook/search.ts';
import type { CodebookEntry } from '#domain/codebook/codebook.ts';
import type { Problem } from '#domain/record/problem.ts';
import { useLocale } from '#i18n/intl.ts';
import { useProblemMessages } from '#i18n/problemMessages.ts';
import { useCodebook } from '#session/useCodebook.ts';

/** The state of a code search: the typed text, why it was refused, and the functions that submit it. */
export type CodeChoice = {
  readonly query: string;
  readonly problem: string | undefined;
  readonly change: (query: string) => void;
  /** Submits a code. If it is refused, returns false, sets the problem and keeps the typed text. */
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

/** Most components that a search shows: people scan eight at a glance, and would have to read more. */
export const resultsShown = 8;

/** The results of the codebook's own search, in the language of the screen. */
export function useCodebookSearch(query: string): readonly CodebookEntry[] {
  const { codebook } = useCodebook();
  const locale = useLocale();
  const search = useMemo(() => createCodebookSearch(codebook, locale), [codebook, locale]);
  return useMemo(() => search(query).slice(0, resultsShown), [search, query]);
}
