import { useDeferredValue, useMemo } from 'react';
import { createWideSearch } from '#codebook/wideSearch.ts';
import type { CodebookEntry } from '#domain/codebook/codebook.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import type { Problem } from '#domain/record/problem.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { CodebookChooser } from '#pieces/codebook/CodebookChooser.tsx';
import { resultsShown, useCodeChoice } from '#pieces/codebook/useCodeChoice.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { About } from './About.tsx';
import { Rules } from './rules/Rules.tsx';
import { useLexicons } from './suggest/useLexicons.ts';

type CodebookPanelProps = {
  readonly give: (typed: string) => Problem | undefined;
  /** The criteria for which a component is being chosen. */
  readonly inHand: readonly CriterionId[];
};

/** The codebook next to the criterion, with examples and suggestions of this platform. */
export function CodebookPanel({ give, inHand }: CodebookPanelProps) {
  const t = useTranslations('classify');
  const choice = useCodeChoice(give);
  return (
    <CodebookChooser
      choice={choice}
      results={useResults(choice.query)}
      hint={t('fieldHint')}
      about={(entry) => <About entry={entry} inHand={inHand} onChoose={choice.take} />}
    >
      <Rules />
    </CodebookChooser>
  );
}

/** The results of the search as somebody types; matches from other languages' lexicons are added later. */
function useResults(query: string): readonly CodebookEntry[] {
  const { codebook } = useCodebook();
  const locale = useLocale();
  const search = useMemo(() => createWideSearch(codebook, locale), [codebook, locale]);
  const lexicons = useDeferredValue(useLexicons(locale, query.trim().length > 2));
  return useMemo(() => search(query, lexicons).slice(0, resultsShown), [search, query, lexicons]);
}
