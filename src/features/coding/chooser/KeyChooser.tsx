import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { KeyEntry } from '#domain/codebook/codebook.ts';
import { parseFullCode, printFullCode } from '#domain/componentCode.ts';
import type { Problem } from '#domain/problem.ts';
import { isBlank } from '#domain/words.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useProblemWords } from '#i18n/problemWords.ts';
import { createKeySearch } from '#key/search.ts';
import { useKey } from '#session/useDesk.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './Chooser.module.css';
import { Components } from './Components.tsx';
import { Dimensions } from './Dimensions.tsx';

type KeyChooserProps = {
  /** Takes a code, or says why not. */
  readonly choose: (typed: string) => Problem | undefined;
  /** A code was taken by a button that is gone with it: the focus must go somewhere. */
  readonly onChosen?: () => void;
};

/** How many components a search shows: more would have to be read, not seen. */
const resultsShown = 8;

/**
 * The key without anything a platform put into it: no example, no count, no suggestion. That is why it is not the one
 * of the classify place. A code can be typed, found by a word, or come to by its dimension.
 */
export function KeyChooser({ choose, onChosen }: KeyChooserProps) {
  const t = useTranslations('coding');
  const panel = useRef<HTMLElement>(null);
  const { query, change, results, take, problem } = useChooser(choose);
  const pick = (code: string) => {
    if (take(code)) onChosen?.();
  };
  return (
    <section
      ref={panel}
      className={styles['panel']}
      aria-label={t('key')}
      onKeyDown={(e) => walk(panel.current, e)}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBlank(query)) take(query);
        }}
      >
        <TextField
          label={t('field')}
          hint={t('fieldHint')}
          problem={problem}
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          value={query}
          onChange={change}
        />
      </form>
      <Unlisted query={query} onChoose={pick} />
      <p role="status" className={styles['answer']}>
        {isBlank(query) || results.length > 0 || parseFullCode(query) !== undefined ? null : t('noResult')}
      </p>
      {results.length > 0 ? (
        <Components label={t('results')} entries={results} onChoose={pick} />
      ) : (
        <Dimensions onChoose={pick} />
      )}
    </section>
  );
}

function useChooser(choose: KeyChooserProps['choose']) {
  const t = useTranslations('coding');
  const problemWords = useProblemWords();
  const key = useKey();
  const locale = useLocale();
  const search = useMemo(() => createKeySearch(key.key, locale), [key, locale]);
  const [query, setQuery] = useState('');
  const [problem, setProblem] = useState<string>();
  const results = useMemo<readonly KeyEntry[]>(() => search(query).slice(0, resultsShown), [search, query]);
  const change = (next: string) => {
    setQuery(next);
    setProblem(undefined);
  };
  const take = (code: string): boolean => {
    const refusal = choose(code);
    if (refusal === undefined) change('');
    else if (refusal.type === 'MalformedCode') setProblem(t('malformed', { text: refusal.text.trim() }));
    else setProblem(problemWords(refusal));
    return refusal === undefined;
  };
  return { query, change, results, take, problem };
}

type UnlistedProps = { readonly query: string; readonly onChoose: (code: string) => void };

/** A well-formed code that the key does not list is offered as it is. */
function Unlisted({ query, onChoose }: UnlistedProps) {
  const t = useTranslations('coding');
  const key = useKey();
  const typed = parseFullCode(query);
  if (typed === undefined || key.entry(typed.component) !== undefined) return null;
  const code = printFullCode(typed);
  return (
    <Notice actions={<Button onClick={() => onChoose(query)}>{t('giveCode', { code })}</Button>}>
      <p>{t('unlisted', { code })}</p>
    </Notice>
  );
}

/** Up and down walk through the field and what can be touched under it. */
function walk(panel: HTMLElement | null, event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined || panel === null) return;
  const stops = [...panel.querySelectorAll<HTMLElement>('input, ul button')];
  const next = stops[stops.findIndex((stop) => stop.matches(':focus')) + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
