import { useMemo, useState } from 'react';
import { parseFullCode, printFullCode } from '#domain/componentCode.ts';
import type { KeyEntry } from '#domain/determinationKey.ts';
import type { Problem } from '#domain/problem.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useProblemWords } from '#i18n/problemWords.ts';
import { createKeySearch } from '#key/search.ts';
import { useKey } from '#session/useDesk.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { CodeField } from './CodeField.tsx';
import { Dimensions } from './Dimensions.tsx';
import styles from './KeyPanel.module.css';

type KeyPanelProps = { readonly give: (typed: string) => Problem | undefined };

/** How many components a search shows: more would have to be read, not seen. */
const resultsShown = 8;

/** The key at the elbow: type a code, look for a word, or browse; three equal ways to the same act. */
export function KeyPanel({ give }: KeyPanelProps) {
  const t = useTranslations('classify');
  const problemWords = useProblemWords();
  const key = useKey();
  const locale = useLocale();
  const search = useMemo(() => createKeySearch(key.key, locale), [key, locale]);
  const [query, setQuery] = useState('');
  const [problem, setProblem] = useState<string>();
  const results = useMemo(() => search(query).slice(0, resultsShown), [search, query]);
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
      <CodeField query={query} problem={problem} results={results} onChange={change} onChoose={choose} />
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
      {results.length === 0 ? <Dimensions onChoose={choose} /> : null}
    </section>
  );
}

const hasNoAnswer = (query: string, results: readonly KeyEntry[], isCode: boolean): boolean =>
  query.trim() !== '' && results.length === 0 && !isCode;
