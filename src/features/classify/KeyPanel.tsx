import { useDeferredValue, useMemo } from 'react';
import type { KeyEntry } from '#domain/codebook/codebook.ts';
import type { CriterionId } from '#domain/identity.ts';
import type { Problem } from '#domain/problem.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { createWideSearch } from '#key/wideSearch.ts';
import { KeyChooser } from '#pieces/key/KeyChooser.tsx';
import { resultsShown, useKeyChoice } from '#pieces/key/useKeyChoice.ts';
import { useKey } from '#session/useDesk.tsx';
import { About } from './About.tsx';
import { Rules } from './rules/Rules.tsx';
import { useLexicons } from './suggest/useLexicons.ts';

type KeyPanelProps = {
  readonly give: (typed: string) => Problem | undefined;
  /** The criteria the component is looked for. */
  readonly inHand: readonly CriterionId[];
};

/** The key at the elbow, with what this platform and its people help to choose by. */
export function KeyPanel({ give, inHand }: KeyPanelProps) {
  const t = useTranslations('classify');
  const choice = useKeyChoice(give);
  return (
    <KeyChooser
      choice={choice}
      results={useResults(choice.query)}
      hint={t('fieldHint')}
      about={(entry) => <About entry={entry} inHand={inHand} onChoose={choice.take} />}
    >
      <Rules />
    </KeyChooser>
  );
}

/** Follows the typing; the words of other languages come in behind it. */
function useResults(query: string): readonly KeyEntry[] {
  const { key } = useKey();
  const locale = useLocale();
  const search = useMemo(() => createWideSearch(key, locale), [key, locale]);
  const lexicons = useDeferredValue(useLexicons(locale, query.trim().length > 2));
  return useMemo(() => search(query, lexicons).slice(0, resultsShown), [search, query, lexicons]);
}
