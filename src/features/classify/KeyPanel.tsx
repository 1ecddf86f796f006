import { useDeferredValue, useMemo, useState } from 'react';
import type { KeyEntry } from '#domain/codebook/codebook.ts';
import { parseFullCode, printFullCode } from '#domain/componentCode.ts';
import type { CriterionId } from '#domain/identity.ts';
import type { Problem } from '#domain/problem.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useProblemWords } from '#i18n/problemWords.ts';
import { createWideSearch } from '#key/wideSearch.ts';
import { useKey } from '#session/useDesk.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { About } from './About.tsx';
import { CodeField } from './CodeField.tsx';
import { Dimensions } from './Dimensions.tsx';
import styles from './KeyPanel.module.css';
import { Rules } from './rules/Rules.tsx';
import { useLexicons } from './suggest/useLexicons.ts';

type KeyPanelProps = {
  readonly give: (typed: string) => Problem | undefined;
  /** The criteria the component is looked for. */
  readonly inHand: readonly CriterionId[];
};

/** How many components a search shows: more would have to be read, not seen. */
const resultsShown = 8;

/** The key at the elbow: type a code, look for a word, or browse; three equal ways to the same act. */
export function KeyPanel({ give, inHand }: KeyPanelProps) {
  const t = useTranslations('classify');
  const problemWords = useProblemWords();
  const key = useKey();
  const [query, setQuery] = useState('');
  const [problem, setProblem] = useState<string>();
  const results = useResults(query);
  const typed = parseFullCode(query);

  const change = (next: string) => {
    setQuery(next);
    setProblem(undefined);
  };
  const choose = (code: string) => {
    const refusal = give(code);
    setProblem(refusal && problemWords(refusal));
    if (refusal === undefined) setQuery('');
  };

  return (
    <section className={styles['panel']} aria-label={t('key')}>
      <CodeField
        query={query}
        problem={problem}
        results={results}
        onChange={change}
        onChoose={choose}
        about={(entry) => <About entry={entry} inHand={inHand} onChoose={choose} />}
      />
      {typed !== undefined && key.entry(typed.component) === undefined ? (
        <Notice
          actions={
            <Button onClick={() => choose(query)}>{t('giveCode', { code: printFullCode(typed) })}</Button>
          }
        >
          {t('unlisted', { code: printFullCode(typed) })}
        </Notice>
      ) : null}
      {hasNoAnswer(query, results, typed !== undefined) ? <p role="status">{t('noResult')}</p> : null}
      {results.length === 0 ? <Dimensions inHand={inHand} onChoose={choose} /> : null}
      <Rules />
    </section>
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

const hasNoAnswer = (query: string, results: readonly KeyEntry[], isCode: boolean): boolean =>
  query.trim() !== '' && results.length === 0 && !isCode;
