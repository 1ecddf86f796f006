import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { KeyEntry } from '#domain/codebook/codebook.ts';
import { useTranslations } from '#i18n/intl.ts';
import { Field } from '#ui/Field.tsx';
import styles from './CodeField.module.css';
import { EntryWords } from './EntryWords.tsx';

type CodeFieldProps = {
  readonly query: string;
  readonly problem: string | undefined;
  readonly results: readonly KeyEntry[];
  readonly onChange: (query: string) => void;
  readonly onChoose: (code: string) => void;
  /** What is said of the component somebody looks at: the one the arrows point at, or the only one left. */
  readonly about: (entry: KeyEntry) => ReactNode;
};

/** A code or a word: Enter gives the typed code, or the component the arrows point at. */
export function CodeField({ query, problem, results, onChange, onChoose, about }: CodeFieldProps) {
  const t = useTranslations('classify');
  const listId = useId();
  const [active, setActive] = useState(-1);
  const pointed = results[active];
  const looked = pointed ?? (results.length === 1 ? results[0] : undefined);

  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && results.length > 0) {
      event.preventDefault();
      setActive((now) => (now + move + results.length) % results.length);
    } else if (event.key === 'Escape') onChange('');
    else if (event.key === 'Enter' && !event.repeat && query.trim() !== '') {
      event.preventDefault();
      onChoose(pointed?.code ?? query);
      setActive(-1);
    }
  };

  return (
    <div className={styles['field']}>
      <Field label={t('field')} hint={t('fieldHint')} problem={problem}>
        {(control) => (
          <input
            {...control}
            type="text"
            role="combobox"
            aria-expanded={results.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={pointed === undefined ? undefined : `${listId}-${pointed.code}`}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            value={query}
            onChange={(event) => {
              setActive(-1);
              onChange(event.target.value);
            }}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <Results id={listId} results={results} pointed={pointed} onChoose={onChoose} />
      {looked === undefined ? null : about(looked)}
    </div>
  );
}

type ResultsProps = Pick<CodeFieldProps, 'results' | 'onChoose'> & {
  readonly id: string;
  readonly pointed: KeyEntry | undefined;
};

function Results({ id, results, pointed, onChoose }: ResultsProps) {
  const t = useTranslations('classify');
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t('results')}
      className={styles['results']}
      hidden={results.length === 0}
    >
      {results.map((entry) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field's arrows and Enter choose; the focus stays in it
        <div
          key={entry.code}
          id={`${id}-${entry.code}`}
          role="option"
          tabIndex={-1}
          aria-selected={entry === pointed}
          className={styles['result']}
          onClick={() => onChoose(entry.code)}
        >
          <EntryWords entry={entry} />
        </div>
      ))}
    </div>
  );
}
